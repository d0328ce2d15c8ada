package vitrina.backoffice.table;

import java.util.List;
import java.util.NoSuchElementException;
import vitrina.kernel.paging.Page;

/**
 * A list that staff can filter, sort, keep and export. One bean per list; the page that shows it only places cells.
 *
 * @param <R> a row
 */
public abstract class Table<R> {

    /** In the address of exports and in saved views. */
    public abstract String name();

    /** Where its texts begin: {@code .column.<key>}, {@code .search}, {@code .none}, {@code .none.what}. */
    public String words() {
        return "backoffice." + name();
    }

    /** What a member of staff needs to see it. */
    public abstract String permission();

    public abstract List<Column<R>> columns();

    /** The rows of one page, filtered and sorted; only what the current actor may see. */
    public abstract Page<R> find(TableState state);

    /** Identifies a row within the list. */
    public abstract String key(R row);

    public Column<R> column(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(name() + " has no column " + key));
    }
}
