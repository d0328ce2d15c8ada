package vitrina.kernel.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.queue.Queue;
import vitrina.kernel.queue.Signals;
import vitrina.kernel.time.Clock;

/** Where modules put what must happen outside after commit. */
@PlainSql(PlainSql.Why.QUEUE)
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
        return insert(List.of(kind), List.of(orderingKey), body.toString(), due).getFirst();
    }

    /**
     * The same message for several kinds, each in an order of its own, in one statement.
     * @param json an object, written
     */
    public void put(Collection<String> kinds, String orderingKey, String json, Instant due) {
        if (!kinds.isEmpty()) {
            insert(List.copyOf(kinds), kinds.stream().map(kind -> kind + ":" + orderingKey).toList(), json, due);
        }
    }

    private List<Long> insert(List<String> kinds, List<String> keys, String json, Instant due) {
        var now = clock.now();
        boolean later = due.isAfter(now);
        if (!later) {
            kinds.forEach(kind -> signals.afterCommit(Queue.OUTBOX, kind));
        }
        return sql.list("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                select kind, key, ?::jsonb, ?, ? from unnest(?::text[], ?::text[]) as messages (kind, key) returning id""",
                row -> row.getLong(1), json, later ? due : now, due, kinds, keys);
    }

    /**
     * Takes back a message that was not handled yet.
     * @return whether it was still here
     */
    public boolean withdraw(long id) {
        return sql.update("delete from kernel_outbox where id = ? and attempts = 0", id) == 1;
    }
}
