package vitrina.orders.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;

/** The shares of orders. Callers have locked the order; the first share is written with the order itself. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "an order is paid by conditional updates")
@ApplicationScoped
public class Allocations {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** As they were begun. */
    public List<Allocation> of(long orderId) {
        return sql.list("""
                select a.*, o.currency from orders_allocation a join orders_order o on o.id = a.order_id where a.order_id = ? order by a.position""",
                row -> new Allocation(row.getInt("position"), row.getObject("payment_id", UUID.class),
                        new Money(row.getBigDecimal("amount"), row.getString("currency")).rounded(),
                        new Money(row.getBigDecimal("refunded"), row.getString("currency")).rounded(),
                        Sql.instant(row, "taken_at"), Sql.instant(row, "freed_at")),
                orderId);
    }

    /** A payment was begun for a share. */
    public void add(long orderId, UUID paymentId, Money amount) {
        sql.update("""
                insert into orders_allocation (order_id, position, payment_id, amount)
                select ?, coalesce(max(position), 0) + 1, ?, ?::numeric from orders_allocation where order_id = ?""",
                orderId, paymentId, amount.amount(), orderId);
    }

    /** The money of an open share is in. @return false when it was freed or taken before, or there is none */
    public boolean take(UUID paymentId) {
        return sql.update("update orders_allocation set taken_at = ? where payment_id = ? and taken_at is null and freed_at is null",
                clock.now(), paymentId) == 1;
    }

    /** The money of a share that was freed is in all the same, and there is room for it. @return false when the order has no such share */
    public boolean takeLate(UUID paymentId) {
        return sql.update("update orders_allocation set taken_at = ?, freed_at = null where payment_id = ? and freed_at is not null",
                clock.now(), paymentId) == 1;
    }

    /** Others may bring these shares. @return whether any was not freed before */
    public boolean free(Collection<UUID> paymentIds) {
        return !paymentIds.isEmpty() && sql.update("""
                update orders_allocation set freed_at = ?, taken_at = null where payment_id = any(?::text[]::uuid[]) and freed_at is null""",
                clock.now(), paymentIds.stream().map(UUID::toString).toList()) > 0;
    }

    /** @param amount negative when a refund was refused @return false when the payment's money is none of an order's */
    public boolean refund(UUID paymentId, Money amount) {
        return sql.update("update orders_allocation set refunded = refunded + ? where payment_id = ? and taken_at is not null",
                amount.amount(), paymentId) == 1;
    }

    /** Which payment gives how much back: the one that was taken last gives first. @param amount at most what all can give */
    public static Map<UUID, Money> backwards(List<Allocation> shares, Money amount) {
        var parts = new LinkedHashMap<UUID, Money>();
        var left = amount;
        for (var share : shares.stream().filter(one -> one.refundable().isPositive())
                .sorted(Comparator.comparing(Allocation::takenAt).thenComparing(Allocation::position).reversed()).toList()) {
            var part = share.refundable().min(left);
            if (part.isPositive()) {
                parts.put(share.paymentId(), part);
                left = left.minus(part);
            }
        }
        if (!left.isZero()) {
            throw new IllegalStateException("No payment gives back " + left);
        }
        return parts;
    }
}
