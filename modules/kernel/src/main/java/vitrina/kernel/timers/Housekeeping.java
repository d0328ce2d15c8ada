package vitrina.kernel.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Deletes what is finished and old, a few thousand rows at a time. */
@PlainSql(PlainSql.Why.SET_BASED)
@ApplicationScoped
public class Housekeeping {

    private static final int BATCH = 5_000;

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<Stale> modules;

    /** Called by the route {@code kernel.housekeeping}. */
    public void tidy() {
        var before = clock.now().minus(settings.get(KernelSettings.KEPT));
        // By the database's clock, which wrote them; a day later than readers may ask for.
        delete("kernel_change", "at < now() - make_interval(days => ?)", ChangeFeed.DAYS_KEPT + 1);
        delete("kernel_inbox", "state = 'DONE' and received_at < ?", before);
        delete("kernel_idempotency", "created_at < ?", before);
        delete("kernel_mail", "caught_at < ?", before);
        modules.stream().flatMap(module -> module.staleRows().stream()).forEach(rows -> delete(rows.table(), rows.condition(), rows.value()));
    }

    private void delete(String table, String condition, Object value) {
        var statement = "delete from " + table + " where ctid = any (array(select ctid from " + table + " where " + condition
                + " limit " + BATCH + "))";
        while (transactions.alone(() -> sql.update(statement, value)) == BATCH) {
            // the next few thousand
        }
    }
}
