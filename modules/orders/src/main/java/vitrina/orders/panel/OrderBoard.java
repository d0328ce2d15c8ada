package vitrina.orders.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.orders.order.OrderState;
import vitrina.people.access.Permission;

/** Counts for the dashboard, of the branch of whoever looks. */
@ApplicationScoped
@Transactional
public class OrderBoard {

    private static final String MINE = " from orders_order o join orders_fulfilment f on f.order_id = o.id where (? or o.branch_id = ?) ";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @param zone whose day "today" is */
    public OrderFigures figures(ZoneId zone) {
        var since = clock.today(zone).atStartOfDay(zone).toInstant();
        var counts = sql.first("""
                select count(*) filter (where o.paid_at >= ?), count(*) filter (where %s), count(*) filter (where %s),
                  min(f.changed_at) filter (where %s), count(*) filter (where o.stock_missing and f.state not in ('DELIVERED', 'RETURNED'))
                """.formatted(OrderConditions.OVERDUE, OrderConditions.REFUND_PENDING, OrderConditions.REFUND_PENDING) + MINE,
                row -> new OrderFigures(row.getLong(1), sales(since), row.getLong(2), row.getLong(3),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(), row.getLong(5), open()),
                since, clock.now(), all(), branch());
        return counts.orElseThrow();
    }

    /** Paid orders per day, oldest first; days without any are missing. */
    public List<OrderFigures.Day> days(ZoneId zone, int days) {
        var first = clock.today(zone).minusDays(days - 1L);
        return sql.list("select (o.paid_at at time zone ?)::date as day, o.currency, count(*) as orders, sum(o.total) as sales" + MINE
                + "and o.paid_at >= ? group by 1, 2 order by 1, 2", row -> new OrderFigures.Day(row.getObject("day", LocalDate.class),
                row.getLong("orders"), new Money(row.getBigDecimal("sales"), row.getString("currency")).rounded()),
                zone.getId(), all(), branch(), first.atStartOfDay(zone).toInstant());
    }

    private List<Money> sales(Instant since) {
        return sql.list("select o.currency, sum(o.total) as sales" + MINE + "and o.paid_at >= ? group by 1 order by 1",
                row -> new Money(row.getBigDecimal("sales"), row.getString("currency")).rounded(), all(), branch(), since);
    }

    private Map<OrderState, Long> open() {
        var open = new EnumMap<OrderState, Long>(OrderState.class);
        sql.list("select f.state, count(*)" + MINE + "and f.state not in ('DELIVERED', 'RETURNED') group by 1",
                row -> open.put(OrderState.valueOf(row.getString(1)), row.getLong(2)), all(), branch());
        return open;
    }

    private static boolean all() {
        return Actors.require(Permission.ORDERS_READ).branchId() == null;
    }

    private static long branch() {
        var branch = Actors.current().branchId();
        return branch == null ? 0 : branch;
    }
}
