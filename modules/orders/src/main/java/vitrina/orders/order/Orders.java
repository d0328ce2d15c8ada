package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.orders.allocation.Allocation;
import vitrina.orders.allocation.Allocations;
import vitrina.orders.order.OrderChange.Kind;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.refund.Refunds;

/** Finds orders and moves them. Staff see the orders of their branch (ORD-21), customers their own. */
@PlainSql(PlainSql.Why.HOT_PATH)
@ApplicationScoped
@Transactional
public class Orders {

    @Inject
    private OrderStore store;
    @Inject
    private OrderWriter writer;
    @Inject
    private OrderChanges changes;
    @Inject
    private OrderEvents events;
    @Inject
    private Allocations allocations;
    @Inject
    private Payments payments;
    @Inject
    private Refunds refunds;
    @Inject
    private Stocks stocks;
    @Inject
    private OrderAccess access;
    @Inject
    private Promotions promotions;
    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * Moves the fulfilment (SM-1). The customer is told after the pause unless {@link #undo} comes first.
     *
     * @param reason needed for a step back and for RETURNED, else may be null
     * @throws Refusal orders.move-impossible, orders.reason-needed, kernel.forbidden
     */
    public OrderChange moveTo(UUID publicId, OrderState to, String reason) {
        var order = access.locked(publicId, OrderPermissions.MOVE);
        if (!order.nextStates().contains(to)) {
            throw new Refusal("orders.move-impossible", order.number());
        }
        if (order.state().needsReason(to) && (reason == null || reason.isBlank())) {
            throw new Refusal("orders.reason-needed");
        }
        long change = writer.fulfil(order, Move.of(order.state(), to, Mover.STAFF, reason));
        events.moved(order.id(), change);
        note("orders.moved", order, order.state().name(), to.name());
        return changes.lock(change).orElseThrow();
    }

    /** @throws Refusal orders.undo-too-late when the customer was told or the order has moved on, orders.undo-refunded */
    public void undo(long changeId) {
        var change = changes.lock(changeId).filter(one -> one.kind() == Kind.STATE)
                .orElseThrow(() -> new Refusal("orders.undo-too-late"));
        var order = access.locked(store.byId(change.orderId()).orElseThrow().publicId(), OrderPermissions.MOVE);
        var paidBy = allocations.of(order.id()).stream().filter(Allocation::isTaken).map(Allocation::paymentId).toList();
        if (refunds.of(order.reference()).stream().anyMatch(refund -> paidBy.contains(refund.paymentId()))) {
            throw new Refusal("orders.undo-refunded", order.number());
        }
        var limit = clock.now().minus(settings.get(OrderSettings.UNDO));
        if (order.state() != OrderState.valueOf(change.to()) || !changes.undo(changeId, limit)) {
            throw new Refusal("orders.undo-too-late");
        }
        writer.undo(order, OrderState.valueOf(change.from()));
        note("orders.move-undone", order, change.to(), change.from());
    }

    /**
     * Calls off an order that is not paid, and gives back what of it was; a paid one is RETURNED and refunded. For staff, or for its buyer.
     *
     * @throws Refusal orders.cancel-impossible
     */
    public void cancel(UUID publicId, String accessToken, String reason) {
        var order = Actors.current().isStaff()
                ? access.locked(publicId, OrderPermissions.MOVE)
                : access.mine(publicId, accessToken).flatMap(own -> store.lock(publicId)).orElseThrow(() -> new Refusal("orders.unknown"));
        if (!order.isPayable()) {
            throw new Refusal("orders.cancel-impossible", order.number());
        }
        close(order, Move.of(order.stage(), OrderStage.CANCELLED, Actors.current().isStaff() ? Mover.STAFF : Mover.CUSTOMER, reason),
                PaymentState.FAILED);
        note("orders.cancelled", order, order.stage().name(), OrderStage.CANCELLED.name());
        events.publish(order.id(), OrderEvent.Kind.CANCELLED);
    }

    /** Nobody paid in time: the goods are free again. Nothing happens to an order that was paid or closed meanwhile. */
    public void expire(UUID publicId) {
        store.lock(publicId).filter(order -> order.stage() == OrderStage.PLACED && order.state() == null
                && !order.paymentState().isRefundable()).ifPresent(order -> {
                    close(order, Move.of(order.stage(), OrderStage.EXPIRED, Mover.SYSTEM, null), PaymentState.EXPIRED);
                    events.publish(order.id(), OrderEvent.Kind.EXPIRED);
                });
    }

    /** Placed orders whose time to pay is over. */
    public List<UUID> unpaid() {
        return sql.list("""
                select public_id from orders_order where stage = 'PLACED' and expires_at <= ?
                and payment_state in ('DUE', 'PENDING', 'FAILED', 'EXPIRED') order by expires_at limit 200""",
                row -> row.getObject(1, UUID.class), clock.now());
    }

    /** Everything that happened to the order, oldest first; for staff. */
    public List<OrderChange> history(UUID publicId) {
        return access.byPublicId(publicId).map(order -> changes.of(order.id())).orElse(List.of());
    }

    public void note(UUID publicId, String text) {
        var order = access.locked(publicId, OrderPermissions.MOVE);
        if (blankToNull(text) != null) {
            changes.note(order.id(), Kind.NOTE, null, "NOTE", text.strip());
        }
    }

    private void note(String act, Order order, String from, String to) {
        audit.record(act, "order", order.number(), Json.createObjectBuilder().add("from", from).add("to", to).build());
    }

    private void close(Order order, Move<OrderStage> move, PaymentState payment) {
        writer.close(order, move, payment);
        giveUp(order, move);
        stocks.release(order.reference());
        promotions.reverse(order.reference());
    }

    /** Open payments are called off, and a part that is in goes back. */
    private void giveUp(Order order, Move<OrderStage> move) {
        var shares = allocations.of(order.id());
        allocations.free(shares.stream().map(Allocation::paymentId).toList());
        payments.abandon(shares.stream().filter(Allocation::isOpen).map(Allocation::paymentId).toList(), move.mover());
        shares.stream().filter(Allocation::isTaken).forEach(share -> refunds.refund(share.paymentId(), share.amount(),
                move.to() == OrderStage.CANCELLED ? "part-paid-cancelled" : "part-paid-expired", "closed:" + share.paymentId(), Mover.SYSTEM));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
