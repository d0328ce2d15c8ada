package vitrina.catalog.search;

import java.util.List;

/**
 * A way to narrow a list, for the column at its left (CAT-10).
 *
 * @param code   what {@link ProductQuery#filters()} calls it
 * @param name   in the shop's language
 * @param values in the order in which they are shown
 */
public record Facet(String code, String name, Kind kind, List<Value> values) {

    /** How it is drawn. */
    public enum Kind {
        CATEGORY, PRICE, DISCOUNT, COLOR, SIZE, TEXT, BRAND, TAG
    }

    /**
     * @param swatch a colour such as #c1121f, or null
     * @param count  products of the list that have the value; the facet's own choice does not reduce it
     * @param parent for a category the value it hangs under in this facet, or null
     */
    public record Value(String code, String name, String swatch, int count, boolean chosen, String parent) {}

    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }
}
