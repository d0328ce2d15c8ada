package vitrina.backoffice.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import vitrina.kernel.list.Paged;

/**
 * A list that staff can filter, sort, keep and export. One bean per list; the page that shows it only places cells.
 *
 * @param <R> a row
 */
public abstract class Table<R> {

    private static final int BATCH = 200;

    /** In the address of exports and in saved views. */
    public abstract String name();

    /** Where its texts begin: {@code .column.<key>}, {@code .search}, {@code .none}, {@code .none.what}. */
    public String words() {
        return "backoffice." + name();
    }

    /** What a member of staff needs to see it. */
    public abstract String permission();

    public abstract List<Column<R>> columns();

    /** What an export has: the columns, and what only a file needs. */
    public List<Column<R>> exported() {
        return columns();
    }

    /** The rows of one page, filtered and sorted; only what the current actor may see. */
    public abstract Paged<R> find(TableState state);

    /** Every row, one after the other; a list that grows while it is read does better than page by page. */
    public void each(TableState state, Consumer<R> consumer) {
        var wanted = new TableState(state.text(), state.filters(), state.sort(), 1, BATCH);
        int last = 1;
        for (int number = 1; number <= last; number++) {
            var page = find(wanted.page(number));
            last = page.pages();
            page.items().forEach(consumer);
        }
    }

    /** Filters without a column. */
    protected Set<String> furtherFilters() {
        return Set.of();
    }

    /** The state in an address. What no column filters or sorts by, or does not offer to choose from, is left out: every link would repeat it. */
    public TableState read(Map<String, String[]> parameters) {
        var state = TableState.read(parameters);
        var filters = new LinkedHashMap<String, List<String>>();
        furtherFilters().forEach(key -> filters.put(key, state.values(key).stream().limit(1).toList()));
        boolean sorted = false;
        for (var column : columns()) {
            sorted |= column.sortable() && state.sort().equals((state.sort().startsWith("-") ? "-" : "") + column.key());
            if (column.filter() == Column.Filter.CHOICE && state.filters().containsKey(column.key())) {
                var offered = column.choices().get().stream().map(Column.Choice::value).toList();
                filters.put(column.key(), state.values(column.key()).stream().filter(offered::contains).toList());
            } else if (column.filter() != Column.Filter.NONE) {
                filters.put(column.key(), state.values(column.key()).stream().limit(1).toList());
            }
        }
        return new TableState(state.text(), filters, sorted ? state.sort() : "", state.page(), state.size());
    }

    /** Identifies a row within the list. */
    public abstract String key(R row);

    public Column<R> column(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(name() + " has no column " + key));
    }
}
