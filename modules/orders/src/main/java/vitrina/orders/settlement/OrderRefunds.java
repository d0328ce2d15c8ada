package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Mover;
import vitrina.orders.allocation.Allocation;
import vitrina.orders.allocation.Allocations;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.OrderPermissions;
import vitrina.payments.payment.Payments;
import vitrina.payments.refund.Refund;
import vitrina.payments.refund.Refunds;

/** The red button (PAY-07 … PAY-09, DEC-03, DEC-04): all of the money, or a part with an extra permission. */
@ApplicationScoped
@Transactional
public class OrderRefunds {

    @Inject
    private OrderAccess access;
    @Inject
    private Allocations allocations;
    @Inject
    private Payments payments;
    @Inject
    private Refunds refunds;
    @Inject
    private Audit audit;

    /**
     * Each payment gives back what it took, the one that was taken last first.
     *
     * @param amount    null for all that is left
     * @param confirmed that the person confirmed the amount; without it nothing happens (PAY-08)
     * @param key       the same press, sent again, refunds once
     * @return one for each payment that gives something
     * @throws Refusal orders.refund-blocked, orders.refund-unconfirmed, payments.refund-beyond-captured, kernel.amount-unpayable, kernel.forbidden
     */
    public List<Refund> refund(UUID orderPublicId, Money amount, boolean confirmed, String reason, String key) {
        var order = access.locked(orderPublicId, OrderPermissions.REFUND);
        var earlier = refunds.find(order.reference(), key);
        if (!earlier.isEmpty()) {
            return earlier;
        }
        if (!order.isRefundPending()) {
            throw new Refusal("orders.refund-blocked", order.number());
        }
        if (!confirmed) {
            throw new Refusal("orders.refund-unconfirmed", order.number());
        }
        var left = order.funds().refundable();
        var wanted = amount == null ? left : amount.payable();
        if (!wanted.isPositive() || wanted.compareTo(left) > 0) {
            throw new Refusal("payments.refund-beyond-captured", left);
        }
        if (wanted.compareTo(left) < 0) {
            Actors.require(OrderPermissions.REFUND_PARTLY);
        }
        audit.record("orders.refund", "order", order.number(), Json.createObjectBuilder().add("amount", wanted.toString())
                .add("reason", reason == null ? "" : reason).build());
        var why = reason == null || reason.isBlank() ? "returned" : reason.strip();
        return Allocations.backwards(allocations.of(order.id()), wanted).entrySet().stream()
                .map(part -> refunds.refund(part.getKey(), part.getValue(), why, key, Mover.STAFF)).toList();
    }

    /** Whether the provider may be asked once more for it: it refused, and its money is still there. */
    public boolean isRetryable(Order order, Refund refund) {
        return refund.isRefused() && payments.find(refund.paymentId()).orElseThrow().state().isRefundable()
                && (order.isRefundPending() || !ofSale(order).contains(refund));
    }

    /**
     * Asks the provider once more for a refund that it refused.
     * @throws Refusal payments.refund-not-waiting, orders.refund-blocked, kernel.forbidden
     */
    public void retry(UUID orderPublicId, UUID refundId) {
        var order = access.locked(orderPublicId, OrderPermissions.REFUND);
        var refund = refundOf(order, refundId);
        if (!order.isRefundPending() && ofSale(order).contains(refund)) {
            throw new Refusal("orders.refund-blocked", order.number());
        }
        refunds.retry(refundId);
        note("orders.refund", order, refund);
    }

    /**
     * Somebody has paid a refund by hand.
     * @throws Refusal payments.refund-not-waiting, kernel.forbidden
     */
    public void paid(UUID orderPublicId, UUID refundId) {
        var order = access.locked(orderPublicId, OrderPermissions.REFUND);
        var refund = refundOf(order, refundId);
        refunds.paid(refundId);
        note("orders.refund-paid", order, refund);
    }

    private Refund refundOf(Order order, UUID refundId) {
        return of(order).stream().filter(one -> one.publicId().equals(refundId)).findFirst()
                .orElseThrow(() -> new Refusal("payments.refund-not-waiting"));
    }

    private void note(String act, Order order, Refund refund) {
        audit.record(act, "order", order.number(), Json.createObjectBuilder().add("amount", refund.amount().toString())
                .add("reason", refund.reason()).build());
    }

    /** What can still be given back; nothing before the order is paid. */
    public Money left(UUID orderPublicId) {
        return access.known(orderPublicId, OrderPermissions.READ).funds().refundable();
    }

    /** Refunds of what paid the order, oldest first. */
    public List<Refund> ofSale(Order order) {
        var paidBy = allocations.of(order.id()).stream().filter(Allocation::isTaken).map(Allocation::paymentId).toList();
        return of(order).stream().filter(refund -> paidBy.contains(refund.paymentId())).toList();
    }

    /** Refunds of an order, also of money that came twice, oldest first. */
    public List<Refund> of(Order order) {
        return refunds.of(order.reference());
    }
}
