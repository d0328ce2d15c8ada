package vitrina.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vitrina.kernel.database.Sql;
import vitrina.kernel.queue.Queue;
import vitrina.kernel.queue.Signals;
import vitrina.kernel.time.Clock;

/** Where modules put what must happen outside after commit. */
@ApplicationScoped
public class Outbox {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Signals signals;

    /** @param orderingKey messages of one key are handled one after the other */
    public long put(String kind, String orderingKey, JsonObject body) {
        return put(kind, orderingKey, body, clock.now());
    }

    /** Not handled before {@code due}; until then {@link #withdraw} takes it back. */
    public long put(String kind, String orderingKey, JsonObject body, Instant due) {
        return put(kind, orderingKey, body.toString(), due);
    }

    /**
     * The same message for several kinds, each in an order of its own, in one statement.
     * @param json an object, written
     */
    public void put(Collection<String> kinds, String orderingKey, String json, Instant due) {
        if (kinds.isEmpty()) {
            return;
        }
        var now = clock.now();
        if (!due.isAfter(now)) {
            kinds.forEach(kind -> signals.afterCommit(Queue.OUTBOX, kind));
        }
        sql.update("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                select kind, kind || ':' || ?, ?::jsonb, ?, ? from unnest(?::text[]) kind""", orderingKey, json, now, due, List.copyOf(kinds));
    }

    private long put(String kind, String orderingKey, String json, Instant due) {
        if (!due.isAfter(clock.now())) {
            signals.afterCommit(Queue.OUTBOX, kind);
        }
        return sql.first("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                values (?, ?, ?::jsonb, ?, ?) returning id""", row -> row.getLong(1),
                kind, orderingKey, json, clock.now(), due).orElseThrow();
    }

    /**
     * Takes back a message that was not handled yet.
     * @return whether it was still here
     */
    public boolean withdraw(long id) {
        return sql.update("delete from kernel_outbox where id = ? and attempts = 0", id) == 1;
    }
}
