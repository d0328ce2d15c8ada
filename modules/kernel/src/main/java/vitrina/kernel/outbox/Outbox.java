package vitrina.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;

/** Where modules put what must happen outside after commit. */
@ApplicationScoped
public class Outbox {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @param orderingKey messages of one key are handled one after the other */
    public long put(String kind, String orderingKey, JsonObject body) {
        return put(kind, orderingKey, body, clock.now());
    }

    /** Not handled before {@code due}; until then {@link #withdraw} takes it back. */
    public long put(String kind, String orderingKey, JsonObject body, Instant due) {
        return sql.first("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                values (?, ?, ?::jsonb, ?, ?) returning id""", row -> row.getLong(1),
                kind, orderingKey, body, clock.now(), due).orElseThrow();
    }

    /** Takes back a message that was not handled yet. @return whether it was still here */
    public boolean withdraw(long id) {
        return sql.update("delete from kernel_outbox where id = ? and attempts = 0", id) == 1;
    }

    /** Messages that were given up, newest first. */
    public List<DeadLetter> dead(int most) {
        return sql.list("select * from kernel_outbox where dead order by id desc limit ?", row -> new DeadLetter(
                row.getLong("id"), row.getString("kind"), row.getString("ordering_key"), row.getString("body"),
                Sql.instant(row, "created_at"), row.getInt("attempts"), row.getString("last_error")), most);
    }

    /** Tries a dead message again from the start. */
    public boolean replay(long id) {
        return sql.update("update kernel_outbox set dead = false, attempts = 0, due_at = ? where id = ? and dead",
                clock.now(), id) == 1;
    }
}
