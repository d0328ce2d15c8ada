package vitrina.storefront.layout;

/** Draws a part of a page into a string. */
public interface Drawing {

    /** @param name what the Facelet calls the value */
    String draw(String view, String name, Object value);
}
