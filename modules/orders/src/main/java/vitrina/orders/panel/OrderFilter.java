package vitrina.orders.panel;

import java.time.ZoneId;
import java.util.Map;

/**
 * Which orders are wanted.
 *
 * @param text       of the magnifier: number, name, phone, e-mail or charge number (ORD-14); may be blank
 * @param columns    filters by column
 * @param special    a list the dashboard leads to; ANY for all
 * @param zone       of the days in a PLACED filter
 */
public record OrderFilter(String text, Map<OrderColumn, String> columns, Special special, OrderColumn sort, boolean descending,
        ZoneId zone) {

    /** OVERDUE: not delivered or returned in time (DEC-05). REFUND_PENDING: returned, money not given back (DEC-04),
     * or a refund was refused or is to be paid by hand. NO_STOCK: paid, no stock. */
    public enum Special {
        ANY, OVERDUE, REFUND_PENDING, NO_STOCK
    }

    public OrderFilter {
        text = text == null ? "" : text.strip();
        columns = Map.copyOf(columns);
    }

    /** Latest first, everything. */
    public static OrderFilter all(ZoneId zone) {
        return new OrderFilter("", Map.of(), Special.ANY, OrderColumn.PLACED, true, zone);
    }
}
