package vitrina.catalog.index;

/** A country and a currency in which prices are shown there (CAT-19): what the flags and numbers of an entry are named by. */
public record PriceScope(String country, String currency) {

    /** The flag of entries that are on offer. */
    public String offered() {
        return "offered:" + this;
    }

    /** The flag of entries that are on offer and in stock. */
    public String inStock() {
        return "stock:" + this;
    }

    public String price() {
        return "price." + this;
    }

    public String discount() {
        return "discount." + this;
    }

    public String place() {
        return "place." + this;
    }

    public String sold() {
        return "sold." + this;
    }

    /** The facet of tags, which differ by country because a discount does. */
    public String tags() {
        return "tag." + this;
    }

    @Override
    public String toString() {
        return country + "." + currency;
    }
}
