package vitrina.catalog.imports.file;

/** What can be wrong with a file. The text for people is {@code imports.problem.<name>}. */
public enum ProblemCode {
    QUOTE_OPEN,
    QUOTE_STRAY,
    CELL_TOO_LARGE,
    ROW_TOO_LARGE,
    TOO_MANY_CELLS,
    CELLS_EXTRA,
    CELLS_MISSING,
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_UNKNOWN(false),
    VALUE_MISSING,
    TEXT_TOO_LONG,
    NOT_A_NUMBER,
    NEGATIVE,
    NOT_A_CHOICE,
    NOT_A_CODE,
    NOT_AN_ADDRESS,
    NOT_A_DATE,
    LISTS_DIFFER,
    PRODUCT_TWICE,
    SKU_TWICE,
    OPTIONS_TWICE,
    OPTION_MISSING,
    TOO_MANY_VARIANTS,
    PRODUCT_DIFFERS,
    KIND_NOT_SUPPORTED,
    GIFT_CARD,
    STORE_VIEW(false),
    CHILD_MISSING(false),
    CHILD_TAKEN,
    PRICE_ROUNDED(false),
    LIST_PRICE_LOWER(false),
    STOCK_NEGATIVE(false),
    IMAGES_RELATIVE(false),
    UNREADABLE_LETTER(false),
    LANGUAGE_UNKNOWN,
    COUNTRY_UNKNOWN,
    CURRENCY_UNKNOWN,
    LOCATION_UNKNOWN,
    NAME_MISSING,
    SKU_ELSEWHERE,
    OPTIONS_TAKEN,
    SLUG_CHANGED(false),
    RELATED_UNKNOWN(false),
    STOCK_RESERVED(false),
    NOT_WRITTEN;

    private final boolean refuses;

    ProblemCode() {
        this(true);
    }

    ProblemCode(boolean refuses) {
        this.refuses = refuses;
    }

    /** True when the product is not imported because of it; false for a remark. */
    public boolean refuses() {
        return refuses;
    }
}
