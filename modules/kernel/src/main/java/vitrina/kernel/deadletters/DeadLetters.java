package vitrina.kernel.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;

/** Reads and revives what the workers gave up. */
@ApplicationScoped
public class DeadLetters {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** Newest first. */
    public List<DeadLetter> list(int most) {
        return sql.list("""
                select 'out-' || id as key, kind, ordering_key as about, body::text, created_at, attempts, last_error
                from kernel_outbox where dead
                union all
                select 'in-' || id, provider, event_id, encode(body, 'escape'), received_at, attempts, last_error
                from kernel_inbox where state = 'DEAD'
                order by created_at desc limit ?""", row -> new DeadLetter(row.getString("key"), row.getString("kind"), row.getString("about"),
                row.getString("body"), Sql.instant(row, "created_at"), row.getInt("attempts"), row.getString("last_error")), most);
    }

    /** Tries one again from the start. @return whether it was still dead */
    public boolean replay(String key) {
        if (key.matches("out-\\d{1,18}")) {
            return sql.update("update kernel_outbox set dead = false, attempts = 0, due_at = ? where id = ? and dead",
                    clock.now(), Long.parseLong(key.substring(4))) == 1;
        }
        return key.matches("in-\\d{1,18}") && sql.update(
                "update kernel_inbox set state = 'WAITING', attempts = 0, due_at = ? where id = ? and state = 'DEAD'",
                clock.now(), Long.parseLong(key.substring(3))) == 1;
    }
}
