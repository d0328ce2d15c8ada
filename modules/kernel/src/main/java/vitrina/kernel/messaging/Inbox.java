package vitrina.kernel.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.queue.Queue;
import vitrina.kernel.queue.Signals;
import vitrina.kernel.time.Clock;

/** Where verified events of providers are kept until they are worked on. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "an event is stored once")
@ApplicationScoped
public class Inbox {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Signals signals;

    /**
     * @param key events of one key are worked on in the order in which they came; null for an event that stands alone
     * @return whether this event was new; a repetition is dropped
     */
    @Transactional
    public boolean accept(String provider, String eventId, String key, byte[] body, JsonObject headers) {
        var now = clock.now();
        signals.afterCommit(Queue.INBOX, provider);
        return sql.update("""
                insert into kernel_inbox (provider, event_id, ordering_key, body, headers, received_at, due_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (provider, event_id) do nothing""",
                provider, eventId, key, body, headers, now, now) == 1;
    }
}
