package vitrina.orders.order;

import java.util.EnumSet;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;
import vitrina.payments.payment.PaymentState;

/**
 * The payment as the order sees it, by the same words. An order may be tried again, so that it is DUE more than once, and it ends unpaid as a
 * whole. Only what paid it is charged back, not money that came twice or too late.
 */
enum OrderPayment implements State<OrderPayment> {
    DUE, PENDING, SETTLED, FAILED, EXPIRED, PARTLY_REFUNDED, REFUNDED, CHARGED_BACK;

    static OrderPayment of(PaymentState state) {
        return valueOf(state.name());
    }

    @Override
    public boolean isStart() {
        return this == DUE;
    }

    @Override
    public Set<OrderPayment> next() {
        return switch (this) {
            case DUE -> EnumSet.of(PENDING, SETTLED, FAILED, EXPIRED);
            case PENDING -> EnumSet.of(DUE, SETTLED, FAILED, EXPIRED);
            case FAILED -> EnumSet.of(DUE, SETTLED, EXPIRED);
            case EXPIRED -> EnumSet.of(SETTLED);
            case SETTLED, PARTLY_REFUNDED -> EnumSet.of(PARTLY_REFUNDED, REFUNDED, CHARGED_BACK);
            case REFUNDED -> EnumSet.of(CHARGED_BACK);
            case CHARGED_BACK -> EnumSet.noneOf(OrderPayment.class);
        };
    }

    /** The buyer tries again, or late money brings the part that failed; buyer and staff call an order off; everything else follows from the payment. */
    @Override
    public Set<Mover> movers(OrderPayment to) {
        if (!next().contains(to)) {
            return EnumSet.noneOf(Mover.class);
        }
        return switch (to) {
            case DUE -> EnumSet.of(Mover.CUSTOMER, Mover.SYSTEM);
            case FAILED -> EnumSet.allOf(Mover.class);
            default -> EnumSet.of(Mover.SYSTEM);
        };
    }

    /** A refund that its provider refuses never happened. */
    @Override
    public Set<Mover> takersBack(OrderPayment to) {
        return next().contains(to) && (to == PARTLY_REFUNDED || to == REFUNDED) ? EnumSet.of(Mover.SYSTEM) : EnumSet.noneOf(Mover.class);
    }
}
