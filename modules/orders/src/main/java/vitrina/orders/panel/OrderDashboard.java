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
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;

/** Counts for the dashboard: of the branch of whoever looks, or of one that is chosen. */
@PlainSql(value = PlainSql.Why.LIST, note = "figures of the day")
@ApplicationScoped
@Transactional
public class OrderDashboard {

    private static final String MINE = " from orders_order o join orders_fulfilment f on f.order_id = o.id where (? or o.branch_id = ?) ";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /**
     * @param zone   whose day "today" is
     * @param chosen a branch, or null for all
     */
    public OrderFigures figures(ZoneId zone, Long chosen) {
        var branch = branch(chosen);
        var since = clock.today(zone).atStartOfDay(zone).toInstant();
        var counts = sql.first("""
                select count(*) filter (where o.paid_at >= ?), count(*) filter (where %s), count(*) filter (where %s),
                  min(f.changed_at) filter (where %s), count(*) filter (where o.stock_missing and f.state not in ('DELIVERED', 'RETURNED'))
                """.formatted(OrderConditions.OVERDUE, OrderConditions.REFUND_PENDING, OrderConditions.REFUND_PENDING) + MINE,
                row -> new OrderFigures(row.getLong(1), sales(since, branch), row.getLong(2), row.getLong(3),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(), row.getLong(5), open(branch)),
                since, clock.now(), branch == null, branch == null ? 0L : branch);
        return counts.orElseThrow();
    }

    /** Paid orders per day, oldest first; days without any are missing. */
    public List<OrderFigures.Day> days(ZoneId zone, int days, Long chosen) {
        var branch = branch(chosen);
        var first = clock.today(zone).minusDays(days - 1L);
        return sql.list("select (o.paid_at at time zone ?)::date as day, o.currency, count(*) as orders, sum(o.total) as sales" + MINE
                + "and o.paid_at >= ? group by 1, 2 order by 1, 2",
                row -> new OrderFigures.Day(row.getObject("day", LocalDate.class),
                        row.getLong("orders"), new Money(row.getBigDecimal("sales"), row.getString("currency")).rounded()),
                zone.getId(), branch == null, branch == null ? 0L : branch, first.atStartOfDay(zone).toInstant());
    }

    private List<Money> sales(Instant since, Long branch) {
        return sql.list("select o.currency, sum(o.total) as sales" + MINE + "and o.paid_at >= ? group by 1 order by 1",
                row -> new Money(row.getBigDecimal("sales"), row.getString("currency")).rounded(), branch == null, branch == null ? 0L : branch,
                since);
    }

    private Map<OrderState, Long> open(Long branch) {
        var open = new EnumMap<OrderState, Long>(OrderState.class);
        sql.list("select f.state, count(*)" + MINE + "and f.state not in ('DELIVERED', 'RETURNED') group by 1",
                row -> open.put(OrderState.valueOf(row.getString(1)), row.getLong(2)), branch == null, branch == null ? 0L : branch);
        return open;
    }

    /** The actor's own branch comes first; null counts all. */
    private static Long branch(Long chosen) {
        var own = Actors.require(OrderPermissions.READ).branchId();
        return own == null ? chosen : own;
    }
}
