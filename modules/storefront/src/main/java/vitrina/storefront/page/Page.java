package vitrina.storefront.page;

/**
 * Something to look at. The Facelet is beside the bean: {@code vitrina.storefront.product.ProductPage} is shown by
 * {@code /storefront/product/product.xhtml}, where the bean is {@code #{page}}.
 */
public interface Page {

    /** Reads what the page shows; never changes anything. */
    Answer open(Visit visit);
}
