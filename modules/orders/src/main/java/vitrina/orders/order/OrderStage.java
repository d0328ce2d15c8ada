package vitrina.orders.order;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an order around its fulfilment (SM-1, SM-11). DRAFT is the cart (CART-10). PLACED means stock is held and a
 * payment is awaited or made. An unpaid order expires by itself; late money brings it back (decision 10).
 */
public enum OrderStage {
    DRAFT, PLACED, CANCELLED, EXPIRED;

    public Set<OrderStage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PLACED);
            case PLACED -> EnumSet.of(CANCELLED, EXPIRED);
            case EXPIRED -> EnumSet.of(PLACED);
            case CANCELLED -> EnumSet.noneOf(OrderStage.class);
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
