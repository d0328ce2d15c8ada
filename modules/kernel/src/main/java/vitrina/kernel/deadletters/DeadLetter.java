package vitrina.kernel.deadletters;

import java.time.Instant;

/**
 * A message that was tried too often.
 *
 * @param key which it is: {@code out-<id>} or {@code in-<id>}
 * @param kind of the message, or the provider who sent it
 * @param about its ordering key, or the provider's id of the event
 */
public record DeadLetter(String key, String kind, String about, String body, Instant createdAt, int attempts, String lastError) {
}
