package vitrina.kernel.outbox;

import java.time.Instant;

/** A message that was tried too often; staff may replay it. */
public record DeadLetter(long id, String kind, String orderingKey, String body, Instant createdAt, int attempts,
                         String lastError) {
}
