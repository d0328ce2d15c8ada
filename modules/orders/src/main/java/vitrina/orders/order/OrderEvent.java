package vitrina.orders.order;

import java.util.UUID;

/**
 * Something happened to an order. Heard after the fact was committed ({@link vitrina.kernel.messaging.DurableListener}).
 *
 * @param order  its id
 * @param change the move of fulfilment, for MOVED; else 0
 * @param refund the money that is out, for REFUNDED; else null
 */
public record OrderEvent(Kind kind, long order, long change, UUID refund) {

    /** OVERDUE is for the order's branch (DEC-05), all others for its buyer. */
    public enum Kind {
        PLACED, REMINDER, PAID, MOVED, EXPIRED, CANCELLED, REFUNDED, OVERDUE
    }
}
