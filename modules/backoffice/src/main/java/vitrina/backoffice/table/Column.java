package vitrina.backoffice.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column: what it is called, how it filters, and what it says in an export.
 *
 * @param key      in the address; its title is the text {@code <words of the table>.column.<key>}
 * @param value    what an export writes: text, number, Money, Instant, LocalDate, enum or null
 * @param choices  the values of a CHOICE filter
 * @param wording  text key prefix of a choice's label; null when the choice says itself what it is
 */
public record Column<R>(String key, Function<R, Object> value, Filter filter, Supplier<List<Choice>> choices,
        String wording, boolean sortable) {

    /** How a column filters. */
    public enum Filter {
        NONE, TEXT, CHOICE, DATES, NUMBERS
    }

    /**
     * One value of a CHOICE filter.
     *
     * @param label shown as it is; null when the column's wording has it
     */
    public record Choice(String value, String label) {}

    public static <R> Column<R> of(String key, Function<R, Object> value) {
        return new Column<>(key, value, Filter.NONE, List::of, null, false);
    }

    public Column<R> sorted() {
        return new Column<>(key, value, filter, choices, wording, true);
    }

    public Column<R> text() {
        return with(Filter.TEXT);
    }

    public Column<R> dates() {
        return with(Filter.DATES);
    }

    public Column<R> numbers() {
        return with(Filter.NUMBERS);
    }

    /** @param prefix text key prefix of labels, such as {@code orders.state} */
    public <E extends Enum<E>> Column<R> oneOf(String prefix, List<E> constants) {
        var all = constants.stream().map(constant -> new Choice(constant.name(), null)).toList();
        return new Column<>(key, value, Filter.CHOICE, () -> all, prefix, sortable);
    }

    /** Choices whose labels are data, such as branches. */
    public Column<R> oneOf(Supplier<List<Choice>> among) {
        return new Column<>(key, value, Filter.CHOICE, among, null, sortable);
    }

    private Column<R> with(Filter kind) {
        return new Column<>(key, value, kind, choices, wording, sortable);
    }

    public String filterKind() {
        return filter.name();
    }
}
