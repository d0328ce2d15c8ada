package vitrina.orders.order;

import java.util.EnumSet;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/**
 * The life of an order around its fulfilment (SM-1, SM-11). DRAFT is the cart (CART-10). PLACED means stock is held and a
 * payment is awaited or made. An unpaid order expires by itself; late money brings it back (decision 10).
 */
public enum OrderStage implements State<OrderStage> {
    DRAFT, PLACED, CANCELLED, EXPIRED;

    @Override
    public boolean isStart() {
        return this == DRAFT;
    }

    @Override
    public Set<OrderStage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PLACED);
            case PLACED -> EnumSet.of(CANCELLED, EXPIRED);
            case EXPIRED -> EnumSet.of(PLACED);
            case CANCELLED -> EnumSet.noneOf(OrderStage.class);
        };
    }

    @Override
    public Set<Mover> movers(OrderStage to) {
        if (!next().contains(to)) {
            return EnumSet.noneOf(Mover.class);
        }
        return switch (to) {
            case PLACED -> this == DRAFT ? EnumSet.of(Mover.CUSTOMER) : EnumSet.of(Mover.SYSTEM);
            case CANCELLED -> EnumSet.of(Mover.STAFF, Mover.CUSTOMER);
            case EXPIRED -> EnumSet.of(Mover.SYSTEM);
            case DRAFT -> EnumSet.noneOf(Mover.class);
        };
    }
}
