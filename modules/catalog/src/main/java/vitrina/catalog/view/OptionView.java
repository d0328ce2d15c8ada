package vitrina.catalog.view;

import java.util.List;

/**
 * What a shopper picks.
 * @param kind COLOR, SIZE or TEXT
 * @param values only those that a variant on offer has
 */
public record OptionView(long id, String code, String name, String kind, List<Value> values) {

    /** @param swatch such as #f2705d, or null */
    public record Value(long id, String code, String name, String swatch) {}
}
