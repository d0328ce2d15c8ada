package vitrina.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FileUse.Column;

/**
 * Removes files that no row names any more: replaced receipts, pictures taken off a product, files of finished imports, and what a crash
 * left half-written. A file younger than an hour may belong to a transaction that is not over. Files of another database are not touched:
 * an empty one names none of them.
 */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "files that no row names")
@ApplicationScoped
public class Orphans {

    private static final Logger LOG = Logger.getLogger(Orphans.class.getName());

    @Inject
    private FilePlaces places;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    @Any
    private Instance<FileUse> uses;

    /**
     * Called by the route {@code kernel.orphans}, on one node.
     * @return files removed
     */
    public int collect() {
        var columns = uses.stream().flatMap(use -> use.fileColumns().stream()).toList();
        try {
            return !columns.isEmpty() && places.areOurs() ? new Sweep(places.here(), keys -> unnamed(columns, keys), places::settled).run() : 0;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No file is removed this time: {0}", e.toString());
            return 0;
        }
    }

    /** Tables and columns come from code, never from outside. */
    private Collection<String> unnamed(List<Column> columns, Collection<String> keys) {
        var statement = "select key from unnest(?) as given (key) where " + columns.stream()
                .map(column -> "not exists (select from %s where %s = key and (%s))".formatted(column.table(), column.name(), column.condition()))
                .collect(Collectors.joining(" and "));
        return transactions.alone(() -> sql.list(statement, row -> row.getString(1), keys));
    }
}
