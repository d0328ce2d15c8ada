package vitrina.payments.refund;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;

/** Money promised back. */
public record Refund(UUID publicId, Money amount, String reason, State state, String requestedBy, Instant requestedAt,
                     Instant doneAt) {

    /** REQUESTED until the provider has answered. REFUSED needs people: the promise stands. */
    public enum State {
        REQUESTED, DONE, REFUSED
    }
}
