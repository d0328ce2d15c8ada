package vitrina.orders.order;

import java.util.EnumSet;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;

/**
 * Where the goods of an order are (SM-1). Money is another machine, {@code PaymentState}: "returned and not yet refunded"
 * is RETURNED together with SETTLED (DEC-03).
 *
 * <p>Branch staff move an order forward as suits its mode, may jump over steps, and may go one step back with a reason.
 * Nothing leaves DELIVERED or RETURNED. Only the system enters RECEIVED.
 */
public enum OrderState implements State<OrderState> {
    RECEIVED, IN_PROCESS, AT_COUNTER, ON_THE_WAY, DELIVERED, RETURNED;

    @Override
    public boolean isStart() {
        return this == RECEIVED;
    }

    /** Whatever the mode; an order's own moves are {@link #next(FulfilmentMode)}. */
    @Override
    public Set<OrderState> next() {
        Set<OrderState> states = next(FulfilmentMode.DELIVERY);
        states.addAll(next(FulfilmentMode.PICK_UP));
        return states;
    }

    @Override
    public Set<Mover> movers(OrderState to) {
        return next().contains(to) ? EnumSet.of(Mover.STAFF) : EnumSet.noneOf(Mover.class);
    }

    /** Until the customer is told. */
    @Override
    public Set<Mover> takersBack(OrderState to) {
        return movers(to);
    }

    /** Steps forward that staff may take, nearest first; the way out RETURNED comes last. */
    public Set<OrderState> forward(FulfilmentMode mode) {
        Set<OrderState> states = EnumSet.noneOf(OrderState.class);
        switch (this) {
            case RECEIVED -> states.addAll(EnumSet.of(IN_PROCESS, ready(mode), DELIVERED, RETURNED));
            case IN_PROCESS -> states.addAll(EnumSet.of(ready(mode), DELIVERED, RETURNED));
            case AT_COUNTER, ON_THE_WAY -> states.addAll(EnumSet.of(DELIVERED, RETURNED));
            case DELIVERED, RETURNED -> {}
        }
        return states;
    }

    /** The one step back that a reason allows; empty at the beginning and at the ends. */
    public Set<OrderState> back() {
        return switch (this) {
            case IN_PROCESS -> EnumSet.of(RECEIVED);
            case AT_COUNTER, ON_THE_WAY -> EnumSet.of(IN_PROCESS);
            case RECEIVED, DELIVERED, RETURNED -> EnumSet.noneOf(OrderState.class);
        };
    }

    /** Every state staff may choose: what a drop-down offers (ORD-16). */
    public Set<OrderState> next(FulfilmentMode mode) {
        Set<OrderState> states = forward(mode);
        states.addAll(back());
        return states;
    }

    /** The same with the money where it is: goods are not handed out once it went back. */
    public Set<OrderState> next(FulfilmentMode mode, PaymentState payment) {
        Set<OrderState> states = next(mode);
        if (payment == PaymentState.REFUNDED) {
            states.retainAll(EnumSet.of(RETURNED));
        }
        return states;
    }

    /** A step back and the end RETURNED do. */
    @Override
    public boolean needsReason(OrderState to) {
        return back().contains(to) || to == RETURNED;
    }

    private static OrderState ready(FulfilmentMode mode) {
        return mode == FulfilmentMode.PICK_UP ? AT_COUNTER : ON_THE_WAY;
    }
}
