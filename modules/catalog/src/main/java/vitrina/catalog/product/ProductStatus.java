package vitrina.catalog.product;

/** Whether a product or variant is shown: not yet, now, no more. An archived one stays for the orders that name it. */
public enum ProductStatus {
    DRAFT, PUBLISHED, ARCHIVED
}
