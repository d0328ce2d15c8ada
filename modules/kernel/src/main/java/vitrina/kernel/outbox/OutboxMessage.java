package vitrina.kernel.outbox;

import jakarta.json.JsonObject;
import java.time.Instant;
import vitrina.kernel.queue.Claimed;

/**
 * A message to handle.
 *
 * @param attempt from 1; the id is the idempotency key for providers
 */
public record OutboxMessage(long id, String kind, String orderingKey, JsonObject body, int attempt, int crashes, Instant until)
        implements Claimed {
}
