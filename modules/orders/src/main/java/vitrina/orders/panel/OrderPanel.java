package vitrina.orders.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;

/** Lists orders for staff. */
@PlainSql(value = PlainSql.Why.LIST, note = "orders of a branch")
@ApplicationScoped
@Transactional
public class OrderPanel {

    private static final String FROM = " from orders_order o join orders_fulfilment f on f.order_id = o.id ";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    public Paged<OrderRow> list(OrderFilter filter, Paging paging) {
        var conditions = new OrderConditions(filter, Actors.require(OrderPermissions.READ), clock.now());
        long total = sql.number("select count(*)" + FROM + conditions.where(), conditions.arguments().toArray());
        var arguments = arguments(conditions);
        arguments.add(paging.size());
        arguments.add(paging.offset());
        return Paged.of(sql.list(select(filter, conditions) + " limit ? offset ?", OrderPanel::read, arguments.toArray()), total, paging);
    }

    /** Every matching row, one after the other, for exports. */
    public void each(OrderFilter filter, Consumer<OrderRow> consumer) {
        var conditions = new OrderConditions(filter, Actors.require(OrderPermissions.READ), clock.now());
        sql.each(select(filter, conditions), OrderPanel::read, consumer, arguments(conditions).toArray());
    }

    /**
     * Tells a page whether to refresh, and whether to ring for a newly paid order.
     * @param chosen a branch, or null for all
     */
    public Pulse pulse(Long chosen) {
        var own = Actors.require(OrderPermissions.READ).branchId();
        var branch = own == null ? chosen : own;
        return sql.first("""
                select max(o.changed_at), max(paid.change) filter (where f.state is not null), count(*) filter (where f.state = 'RECEIVED')
                from orders_order o join orders_fulfilment f on f.order_id = o.id
                left join lateral (select max(c.id) as change from orders_change c
                  where c.order_id = o.id and c.kind = 'PAYMENT' and c.to_value = 'SETTLED') paid on true
                where (?::bigint is null or o.branch_id = ?) and o.changed_at > ?""",
                row -> new Pulse(moment(row), row.getLong(2), row.getInt(3)),
                branch, branch == null ? 0L : branch, clock.now().minusSeconds(86_400)).orElseThrow();
    }

    private static Instant moment(ResultSet row) throws SQLException {
        var at = row.getTimestamp(1);
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    /**
     * The list's heartbeat, over the last day.
     *
     * @param changedAt   latest change of any order
     * @param payment     the latest payment of an order to be prepared, a number that grows: a voucher may be paid long after it was placed
     * @param received    orders that nobody has taken on yet
     */
    public record Pulse(Instant changedAt, long payment, int received) {}

    private ArrayList<Object> arguments(OrderConditions conditions) {
        var arguments = new ArrayList<Object>();
        arguments.add(clock.now());
        arguments.addAll(conditions.arguments());
        return arguments;
    }

    private static String select(OrderFilter filter, OrderConditions conditions) {
        return "select o.*, f.state, " + OrderColumn.PRODUCTS.sql + " as products, " + OrderConditions.OVERDUE + " as overdue, "
                + OrderConditions.REFUNDABLE + " as refundable, " + OrderConditions.REFUND_WAITS + " as refund_waits" + FROM + conditions.where()
                + " order by " + filter.sort().sql + (filter.descending() ? " desc nulls last" : " nulls last")
                + ", o.id" + (filter.descending() ? " desc" : "");
    }

    private static OrderRow read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new OrderRow(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("number"),
                Sql.instant(row, "placed_at"), row.getString("contact_name"), row.getString("contact_phone"),
                row.getString("contact_email"), FulfilmentMode.valueOf(row.getString("mode")), row.getString("address_line"),
                row.getString("products"), new Money(row.getBigDecimal("total"), row.getString("currency")).rounded(),
                row.getString("charge_number"), state == null ? null : OrderState.valueOf(state),
                PaymentState.valueOf(row.getString("payment_state")), OrderStage.valueOf(row.getString("stage")),
                row.getString("payment_method"), row.getString("country"), row.getLong("branch_id"), row.getBoolean("stock_missing"),
                row.getBoolean("overdue"), row.getBoolean("refundable"), row.getBoolean("refund_waits"), Sql.instant(row, "changed_at"));
    }
}
