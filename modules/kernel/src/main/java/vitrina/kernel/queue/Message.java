package vitrina.kernel.queue;

import jakarta.json.JsonObject;
import java.util.UUID;
import vitrina.kernel.outside.OutsideJson;

/**
 * A claimed message.
 *
 * @param id      of its row; the idempotency key for providers
 * @param lane    the kind of an outgoing message, the provider of an incoming one
 * @param key     messages of one key are worked on one after the other; null for an event that stands alone
 * @param attempt from 1
 * @param crashes how often a process died while it had this message, once among others and then alone
 * @param claim   whose claim it is; who lost it to others must not end it
 * @param followed whether another of its key waited behind it when it was claimed
 */
public record Message(Queue queue, long id, String lane, String key, byte[] body, int attempt, int crashes, UUID claim, boolean followed) {

    /** @throws IllegalStateException when the body is no object of JSON: one of ours always is */
    public JsonObject json() {
        return OutsideJson.object(body).orElseThrow(() -> new IllegalStateException("Message " + name() + " is no JSON object"));
    }

    /** As staff and operators see it. */
    public String name() {
        return (queue == Queue.OUTBOX ? "out-" : "in-") + id;
    }

    boolean isDeadly() {
        return crashes >= Attempts.CRASHES;
    }
}
