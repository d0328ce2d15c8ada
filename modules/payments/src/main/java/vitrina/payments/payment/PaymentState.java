package vitrina.payments.payment;

import java.util.EnumSet;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/**
 * Where the money of a payment is (SM-1, second machine). DUE waits for the payer, PENDING for the provider.
 * Money that comes after the due time still settles: what to do with it is the owner's decision (LOC-06).
 * A refund that its provider refuses never happened: the move is taken back. The bank may take back what was given back before.
 */
public enum PaymentState implements State<PaymentState> {
    DUE, PENDING, SETTLED, FAILED, EXPIRED, PARTLY_REFUNDED, REFUNDED, CHARGED_BACK;

    @Override
    public boolean isStart() {
        return this == DUE;
    }

    @Override
    public Set<PaymentState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(PENDING, SETTLED, FAILED, EXPIRED);
            case PENDING -> EnumSet.of(SETTLED, FAILED, EXPIRED);
            case FAILED, EXPIRED -> EnumSet.of(SETTLED);
            case SETTLED, PARTLY_REFUNDED -> EnumSet.of(PARTLY_REFUNDED, REFUNDED, CHARGED_BACK);
            case REFUNDED -> EnumSet.of(CHARGED_BACK);
            case CHARGED_BACK -> EnumSet.noneOf(PaymentState.class);
        };
    }

    /** Providers report; staff acknowledge a transfer, refund, or call an attempt off; the payer may start another attempt. */
    @Override
    public Set<Mover> movers(PaymentState to) {
        if (!next().contains(to)) {
            return EnumSet.noneOf(Mover.class);
        }
        return switch (to) {
            case SETTLED, PARTLY_REFUNDED, REFUNDED -> EnumSet.of(Mover.SYSTEM, Mover.STAFF);
            case FAILED -> EnumSet.allOf(Mover.class);
            case DUE, PENDING, EXPIRED, CHARGED_BACK -> EnumSet.of(Mover.SYSTEM);
        };
    }

    @Override
    public Set<Mover> takersBack(PaymentState to) {
        return isRefundable() && (to == PARTLY_REFUNDED || to == REFUNDED) ? EnumSet.of(Mover.SYSTEM) : EnumSet.noneOf(Mover.class);
    }

    /** Money is still expected. */
    public boolean isOpen() {
        return this == DUE || this == PENDING;
    }

    /** There is captured money that a refund may take from. */
    public boolean isRefundable() {
        return this == SETTLED || this == PARTLY_REFUNDED;
    }
}
