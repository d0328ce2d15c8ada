package vitrina.payments.refund;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;

/** Money promised back. */
public record Refund(UUID publicId, UUID paymentId, Money amount, String reason, RefundState state, String requestedBy, Instant requestedAt,
        Instant doneAt) {

    public boolean isByHand() {
        return state == RefundState.BY_HAND;
    }

    public boolean isRefused() {
        return state == RefundState.REFUSED;
    }
}
