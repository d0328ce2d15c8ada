package vitrina.storefront.page;

/**
 * Something to look at. The Facelet is beside the bean: {@code vitrina.storefront.product.ProductDetailPage} is shown by
 * {@code /storefront/product/productDetail.xhtml}, where the bean is {@code #{page}}.
 */
public interface ShopPage {

    /** Reads what the page shows; never changes anything. */
    Result open(Request request);

    /**
     * The part of the query a page that may be kept answers to, in one spelling: what somebody added to the address neither changes the page
     * nor takes another place in the cache. Asked of one page for all visits, hence nothing of a visit may be kept here.
     */
    default String question(Request request) {
        return "";
    }
}
