package vitrina.catalog.product;

/** Tags on cards (CAT-07); CUSTOM shows the product's own text. */
public enum ProductTag {
    NEW, DISCOUNT, FREE_SHIPPING, CUSTOM
}
