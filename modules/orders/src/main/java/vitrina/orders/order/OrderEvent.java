package vitrina.orders.order;

/**
 * Something happened to an order. Heard after the fact was committed ({@link vitrina.kernel.events.DurableListener}).
 *
 * @param order  its id
 * @param change the move of fulfilment, for MOVED; else 0
 */
public record OrderEvent(Kind kind, long order, long change) {

    /** OVERDUE is for the order's branch (DEC-05), all others for its buyer. */
    public enum Kind {
        PLACED, REMINDER, PAID, MOVED, EXPIRED, CANCELLED, REFUNDED, OVERDUE
    }
}
