package vitrina.kernel.deadletters;

import java.time.Instant;

/**
 * A message that was tried too often, or set aside.
 *
 * @param key which it is: {@code out-<id>} or {@code in-<id>}
 * @param kind of the message, or the provider who sent it
 * @param about its ordering key, or the provider's id of the event
 */
public record DeadLetter(String key, String kind, String about, String body, Instant createdAt, int attempts, String lastError) {

    /** What the launcher's command writes. */
    private static final String SET_ASIDE = "set aside by the operator";

    /** Whether it never failed: somebody with the machine at hand took it out of its queue. */
    public boolean isSetAside() {
        return SET_ASIDE.equals(lastError);
    }
}
