package vitrina.orders.order;

import java.util.UUID;

/**
 * An event as its listeners need it.
 *
 * @param order  as it is now
 * @param change the move of fulfilment, for MOVED; else null
 * @param refund the money that is out, for REFUNDED; else null
 */
public record OrderTold(OrderEvent.Kind kind, Order order, OrderChange change, UUID refund) {

    public boolean isReturned() {
        return change != null && change.to().equals(OrderState.RETURNED.name());
    }
}
