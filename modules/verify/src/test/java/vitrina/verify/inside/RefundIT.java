package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.ids.Ids;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.money.Money;
import vitrina.kernel.paging.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.refund.RefundState;

/** Money that goes back, or does not. */
@Tag("DEC-04")
class RefundIT extends BuyingTest {

    /** The sandbox refuses to pay it back. */
    private static final Money REFUSED = Money.of("1013", "COP");

    @Inject
    private OrderRefunds refunds;
    @Inject
    private OrderTransfers transfers;
    @Inject
    private OrderPanel panel;
    @Inject
    private Ledger ledger;
    @Inject
    private Mailer mailer;
    @Inject
    private Sql sql;

    @AfterEach
    void the_books_balance() {
        clock.shiftTo(Duration.ZERO);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    void a_refused_refund_leaves_the_order_waiting_for_its_money_and_can_be_asked_again() {
        var placed = returned("card");
        staff(() -> refunds.refund(placed.orderPublicId(), REFUSED, true, null, Ids.token()));
        assertEquals(PaymentState.PARTLY_REFUNDED, order(placed).paymentState());
        assertTrue(soon(() -> state(placed) == RefundState.REFUSED), "no answer of the provider");
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        assertTrue(payment(placed).refunded().isZero());
        assertTrue(isPending(placed) && order(placed).isRefundPending());
        assertFalse(told(placed), "told of money that never went");

        var refused = staff(() -> refunds.of(order(placed))).getFirst();
        staff(() -> {
            refunds.retry(placed.orderPublicId(), refused.publicId());
            return null;
        });
        assertEquals(RefundState.REPLACED, staff(() -> refunds.of(order(placed))).getFirst().state());
        assertTrue(soon(() -> state(placed) == RefundState.REFUSED));
        staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        assertTrue(soon(() -> state(placed) == RefundState.DONE));
        // The news of an order comes in its order: first that of the move, when its pause is over.
        clock.shiftTo(Duration.ofHours(1));
        assertTrue(soon(() -> told(placed)), "the buyer was not told");
        assertFalse(isPending(placed));
        for (var account : ledger.of(order(placed).reference()).stream().map(entry -> entry.account()).distinct().toList()) {
            var left = ledger.of(order(placed).reference()).stream().filter(entry -> entry.account().equals(account))
                    .map(entry -> entry.amount()).reduce(Money.zero("COP"), Money::plus);
            assertTrue(left.isZero(), account + " keeps " + left);
        }
    }

    @Test
    @Tag("SM-1")
    void a_return_cannot_be_undone_once_its_money_is_going_back() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        settle(placed);
        var change = staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        assertEquals("orders.undo-refunded", assertThrows(Refusal.class, () -> staff(() -> {
            orders.undo(change.id());
            return null;
        })).code());
        assertEquals(OrderState.RETURNED, order(placed).state());
    }

    @Test
    @Tag("PAY-09")
    void a_delivered_order_is_not_refunded_even_if_a_part_went_back_before() {
        var placed = returned("card");
        staff(() -> refunds.refund(placed.orderPublicId(), Money.of("1000", "COP"), true, null, Ids.token()));
        sql.update("update orders_fulfilment set state = 'DELIVERED' where order_id = ?", order(placed).id());
        assertEquals("orders.refund-blocked", assertThrows(Refusal.class,
                () -> staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()))).code());
    }

    @Test
    @Tag("FOUND-10")
    void an_amount_that_nobody_can_pay_is_refused_and_not_rounded() {
        var placed = returned("card");
        for (var amount : List.of("100.5", "0.4", "999.99")) {
            assertEquals("kernel.amount-unpayable", assertThrows(Refusal.class,
                    () -> staff(() -> refunds.refund(placed.orderPublicId(), Money.of(amount, "COP"), true, null, Ids.token()))).code(), amount);
        }
        assertEquals(List.of(), staff(() -> refunds.of(order(placed))));
    }

    @Test
    @Tag("PAY-08")
    void the_same_press_sent_again_is_answered_with_the_first_refund() {
        var placed = returned("card");
        var key = Ids.token();
        var first = staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key));
        assertEquals(1, first.size());
        assertEquals(first.getFirst().publicId(), staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key)).getFirst().publicId());
    }

    @Test
    @Tag("PAY-10")
    void a_transfer_is_given_back_by_hand_and_the_buyer_is_told_when_somebody_has_done_it() {
        var placed = returned("transfer");
        staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        assertTrue(soon(() -> state(placed) == RefundState.BY_HAND), "no work for people");
        assertTrue(isPending(placed));
        assertFalse(told(placed));
        var byHand = staff(() -> refunds.of(order(placed))).getFirst();
        staff(() -> {
            refunds.paid(placed.orderPublicId(), byHand.publicId());
            return null;
        });
        assertEquals(RefundState.DONE, state(placed));
        assertFalse(isPending(placed));
        // The news of an order comes in its order: first that of the move, when its pause is over.
        clock.shiftTo(Duration.ofHours(1));
        assertTrue(soon(() -> told(placed)), "the buyer was not told");
        assertEquals("payments.refund-not-waiting", assertThrows(Refusal.class, () -> staff(() -> {
            refunds.paid(placed.orderPublicId(), byHand.publicId());
            return null;
        })).code());
    }

    private Placed returned(String method) {
        var placed = place(readyCart(shelf("45900", 3), 2), method);
        if (method.equals("transfer")) {
            staff(() -> {
                transfers.acknowledge(placed.orderPublicId(), null);
                return null;
            });
        } else {
            settle(placed);
        }
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        return placed;
    }

    /** Of the latest refund. */
    private RefundState state(Placed placed) {
        return staff(() -> refunds.of(order(placed))).getLast().state();
    }

    private boolean isPending(Placed placed) {
        var pending = new OrderFilter(placed.number(), Map.of(), OrderFilter.Special.REFUND_PENDING, OrderColumn.PLACED, true, ZoneId.of("UTC"));
        return staff(() -> panel.list(pending, new Paging(1, 10))).total() == 1;
    }

    private boolean told(Placed placed) {
        return mailer.caught(500).stream().anyMatch(mail -> mail.subject().contains("Reembolso") && mail.subject().contains(placed.number()));
    }
}
