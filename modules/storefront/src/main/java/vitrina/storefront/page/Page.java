package vitrina.storefront.page;

/**
 * Something to look at. The Facelet is beside the bean: {@code vitrina.storefront.product.ProductPage} is shown by
 * {@code /storefront/product/product.xhtml}, where the bean is {@code #{page}}.
 */
public interface Page {

    /** Reads what the page shows; never changes anything. */
    Answer open(Visit visit);

    /**
     * The part of the query a page that may be kept answers to, in one spelling: what somebody added to the address neither changes the page
     * nor takes another place in the cache. Asked of one page for all visits, hence nothing of a visit may be kept here.
     */
    default String question(Visit visit) {
        return "";
    }
}
