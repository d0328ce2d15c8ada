package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.time.Clock;

/** What was set in the backoffice, by name. What was moved to another name is there for older nodes only. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "read before anything else")
@ApplicationScoped
class SettingStore {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    Map<String, String> read() {
        var rows = new HashMap<String, String>();
        sql.list("select key, value from kernel_setting where moved_at is null", row -> rows.put(row.getString(1), row.getString(2)));
        return rows;
    }

    /** Two changes at once could each keep a rule that they break together. */
    void lock() {
        sql.lock("kernel_setting");
    }

    void put(String name, String value) {
        sql.update("""
                insert into kernel_setting (key, value, changed_at, changed_by) values (?, ?, ?, ?)
                on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by, moved_at = null""", name, value, clock.now(), Actors.current().name());
    }

    void remove(String name) {
        sql.update("delete from kernel_setting where key = ?", name);
    }

    /** Once, whoever comes first. @return the text that is to be moved */
    Optional<String> move(String name) {
        return sql.first("update kernel_setting set moved_at = ? where key = ? and moved_at is null returning value", row -> row.getString(1),
                clock.now(), name);
    }
}
