package vitrina.storefront.page;

/** Something to do: a plain POST, checked for its origin, answered by a redirect or by the same page with what was typed. */
public interface Action {

    Result act(Request request);
}
