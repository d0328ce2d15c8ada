package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.orders.order.OrderChange.Kind;
import vitrina.payments.payment.PaymentState;
import vitrina.people.contact.IdentityDocument;

/**
 * The one writer of an order's three states (stage, payment, fulfilment), for this module only. Each move is asked, written where the order
 * still is, and noted in its history. Orders come locked, or were written in this very transaction.
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "states move by conditional updates")
@ApplicationScoped
public class OrderWriter {

    @Inject
    private OrderChanges changes;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /**
     * The buyer pays another way, or again.
     * @param document or null to leave what is known
     */
    public void payAgain(Order order, String method, Instant until, IdentityDocument document) {
        var to = asked(order, PaymentState.DUE, Mover.CUSTOMER);
        paymentNoted(order, to, method, """
                update orders_order set payment_state = ?, payment_method = ?, expires_at = ?, changed_at = ?,
                  document = coalesce(document, ?::jsonb) where id = ? and payment_state = ? returning id""",
                to, method, until, clock.now(), document == null ? null : document.toJson(), order.id(), order.paymentState());
    }

    /**
     * What happened to the payment.
     * @param until the order waits at least as long; null for as long as it did
     */
    public void payment(Order order, PaymentState to, Instant until, String reason) {
        paymentNoted(order, asked(order, to, Mover.SYSTEM), reason, """
                update orders_order set payment_state = ?, expires_at = greatest(expires_at, ?::timestamptz), changed_at = ?
                where id = ? and payment_state = ? returning id""", to, until, clock.now(), order.id(), order.paymentState());
    }

    /** A refund of it never happened. */
    public void reverseRefund(Order order, PaymentState to, String reason) {
        if (order.paymentState() != to) {
            Move.back(OrderPayment.of(order.paymentState()), OrderPayment.of(to), Mover.SYSTEM);
        }
        paymentNoted(order, to, reason, "update orders_order set payment_state = ?, changed_at = ? where id = ? and payment_state = ? returning id",
                to, clock.now(), order.id(), order.paymentState());
    }

    /**
     * All of the money is there: the order is placed, if it had expired again, and its fulfilment begins. One statement.
     *
     * @param chargeNumbers in a row
     * @param due           when it is overdue
     */
    public void paid(Order order, String chargeNumbers, boolean goods, Instant due) {
        var now = clock.now();
        var stage = order.stage() == OrderStage.PLACED ? order.stage() : Move.of(order.stage(), OrderStage.PLACED, Mover.SYSTEM, null).to();
        var payment = asked(order, PaymentState.SETTLED, Mover.SYSTEM);
        written(order, changes.note("""
                paid as (
                  update orders_order set stage = ?, payment_state = ?, charge_number = ?,
                    stock_missing = ?, paid_at = ?, changed_at = ? where id = ? and stage = ? and payment_state = ? returning id),
                changed as (
                  update orders_fulfilment f set state = ?, due_at = ?, changed_at = ? from paid
                  where f.order_id = paid.id and f.state is null returning f.order_id as id)""",
                Arrays.asList(stage, payment, chargeNumbers, !goods, now, now, order.id(), order.stage(), order.paymentState(),
                        Move.start(OrderState.RECEIVED).to(), due, now),
                Kind.PAYMENT, order.paymentState(), payment, chargeNumbers));
    }

    /** @return the id of the change */
    long fulfil(Order order, Move<OrderState> move) {
        write(order, move);
        return changes.note(order.id(), Kind.STATE, order.state().name(), move.to().name(), move.reason());
    }

    /** Its change is marked as undone and leaves no other. */
    void undo(Order order, OrderState to) {
        write(order, Move.back(order.state(), to, Mover.STAFF));
    }

    /** The order ends unpaid. */
    void close(Order order, Move<OrderStage> move, PaymentState payment) {
        written(order, changes.note("""
                changed as (update orders_order set stage = ?, payment_state = ?, changed_at = ?
                where id = ? and stage = any(?) and payment_state = ? returning id)""",
                List.of(move.to(), asked(order, payment, move.mover()), clock.now(), order.id(), move.from(), order.paymentState()),
                Kind.STAGE, order.stage(), move.to(), move.reason()));
    }

    private void write(Order order, Move<OrderState> move) {
        var now = clock.now();
        written(order, sql.update("update orders_fulfilment set state = ?, changed_at = ? where order_id = ? and state = any(?)",
                move.to(), now, order.id(), move.from()));
        sql.update("update orders_order set changed_at = ? where id = ?", now, order.id());
    }

    /** What stays as it is needs no asking: a second attempt is DUE as the first one was. */
    private static PaymentState asked(Order order, PaymentState to, Mover mover) {
        if (order.paymentState() != to) {
            Move.of(OrderPayment.of(order.paymentState()), OrderPayment.of(to), mover, null);
        }
        return to;
    }

    private static void written(Order order, int rows) {
        if (rows == 0) {
            throw new Refusal("orders.move-impossible", order.number());
        }
    }

    private void paymentNoted(Order order, PaymentState to, String reason, String update, Object... arguments) {
        written(order, changes.note("changed as (" + update + ")", Arrays.asList(arguments), Kind.PAYMENT, order.paymentState(), to, reason));
    }
}
