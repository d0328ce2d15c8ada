package vitrina.kernel.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.time.Clock;

/** Reads and revives what the workers gave up. */
@PlainSql(value = PlainSql.Why.LIST, note = "two queues as one list")
@ApplicationScoped
public class DeadLetters {

    private static final String PERMISSION = "queues.replay";

    @Inject
    private Sql sql;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** Newest first. Of a mail only the receiver is shown: it may hold a link or a code that opens somebody's account. */
    public List<DeadLetter> list(int most) {
        Actors.require(PERMISSION);
        return sql.list("""
                select 'out-' || id as key, kind, ordering_key as about,
                  (case when kind = ? then jsonb_build_object('to', body->'to') else body end)::text as body, created_at, attempts, last_error
                from kernel_outbox where dead
                union all
                select 'in-' || id, provider, event_id, encode(body, 'escape'), received_at, attempts, last_error
                from kernel_inbox where state = 'DEAD'
                order by created_at desc limit ?""", row -> new DeadLetter(row.getString("key"), row.getString("kind"), row.getString("about"),
                row.getString("body"), Sql.instant(row, "created_at"), row.getInt("attempts"), row.getString("last_error")), Mailer.KIND, most);
    }

    /**
     * Tries one again from the start; audited.
     * @return whether it was still dead
     */
    @Transactional
    public boolean replay(String key) {
        Actors.require(PERMISSION);
        boolean replayed = revive(key);
        if (replayed) {
            audit.record("queues.replayed", "message", key, JsonValue.EMPTY_JSON_OBJECT);
        }
        return replayed;
    }

    private boolean revive(String key) {
        if (key.matches("out-\\d{1,18}")) {
            return sql.update(
                    "update kernel_outbox set dead = false, attempts = 0, crashes = 0, claimed = false, claim = null, due_at = ? where id = ? and dead",
                    clock.now(), Long.parseLong(key.substring(4))) == 1;
        }
        return key.matches("in-\\d{1,18}") && sql.update(
                "update kernel_inbox set state = 'WAITING', attempts = 0, crashes = 0, claimed = false, claim = null, due_at = ? where id = ? and state = 'DEAD'",
                clock.now(), Long.parseLong(key.substring(3))) == 1;
    }
}
