package vitrina.orders.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vitrina.kernel.money.Money;
import vitrina.orders.order.OrderState;

/**
 * The dashboard's numbers; each leads to a list.
 *
 * @param today          paid orders of today
 * @param salesToday     their totals, one per currency
 * @param overdue        orders that should have ended (DEC-05)
 * @param refundPending  returned and not refunded, or the refund waits for people (DEC-04)
 * @param oldestRefund   since when the oldest of them waits, or null
 * @param noStock        paid, no stock
 * @param open           orders to prepare or deliver, by state
 */
public record OrderFigures(long today, List<Money> salesToday, long overdue, long refundPending, Instant oldestRefund, long noStock,
        Map<OrderState, Long> open) {

    /** Paid orders of one day and currency. */
    public record Day(LocalDate day, long orders, Money sales) {}
}
