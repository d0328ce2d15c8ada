package vitrina.orders.order;

import vitrina.orders.history.OrderChange;

/**
 * Something about an order that its buyer is told; OVERDUE is for its branch (DEC-05). Fired after the fact was committed, in a transaction of its own that is repeated until
 * every observer succeeds.
 *
 * @param order  as it is now
 * @param change the move of fulfilment, for MOVED; else null
 */
public record OrderNews(Kind kind, Order order, OrderChange change) {

    public enum Kind {
        PLACED, REMINDER, PAID, MOVED, EXPIRED, CANCELLED, REFUNDED, OVERDUE
    }
}
