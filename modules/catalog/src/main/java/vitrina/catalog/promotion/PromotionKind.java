package vitrina.catalog.promotion;

/** What a promotion does with the lines it concerns. */
public enum PromotionKind {
    /** A share of the price of every line. */
    PERCENT,
    /** A fixed amount, shared over the lines by their worth. */
    AMOUNT,
    /** Of every x + y pieces the y cheapest get the percent off. */
    BUY_X_GET_Y,
    /** No shipping cost from the threshold on. */
    FREE_SHIPPING
}
