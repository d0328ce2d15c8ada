package vitrina.kernel.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Where modules note what they changed, in the transaction that changes it. */
@PlainSql(value = PlainSql.Why.LOG, note = "one row for each edit")
@ApplicationScoped
public class ChangeLog {

    @Inject
    private Sql sql;

    public void note(String kind, long subject) {
        note(kind, List.of(subject));
    }

    /** One statement for many subjects. */
    public void note(String kind, Collection<Long> subjects) {
        if (!subjects.isEmpty()) {
            sql.update("insert into kernel_change (kind, subject) select ?, unnest(?)", kind, subjects);
        }
    }
}
