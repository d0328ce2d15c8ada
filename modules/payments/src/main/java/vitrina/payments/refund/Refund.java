package vitrina.payments.refund;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;

/** Money promised back. */
public record Refund(UUID publicId, UUID paymentId, Money amount, String reason, State state, String requestedBy, Instant requestedAt,
                     Instant doneAt) {

    /**
     * REQUESTED until the provider has answered. BY_HAND waits for people to pay. REFUSED gave nothing back and waits for people,
     * until a later refund of the payment has REPLACED it.
     */
    public enum State {
        REQUESTED, BY_HAND, DONE, REFUSED, REPLACED
    }

    public boolean isByHand() {
        return state == State.BY_HAND;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }
}
