package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.list.Paging;
import vitrina.kernel.mail.CaughtMail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.money.Money;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.settlement.PaymentStep.Part;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.provider.Report;
import vitrina.payments.refund.RefundState;

/** Money that a provider gives back, or does not. */
@Tag("DEC-04")
class RefundIT extends BuyingTest {

    /** The sandbox refuses to pay it back. */
    private static final Money REFUSED = Money.of("1013", "COP");

    @Inject
    private OrderRefunds refunds;
    @Inject
    private OrderTransfers transfers;
    @Inject
    private PaymentStep steps;
    @Inject
    private OrderPanel panel;
    @Inject
    private Ledger ledger;
    @Inject
    private Mailer mailer;

    @AfterEach
    void the_books_balance() {
        clock.shiftTo(Duration.ZERO);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    void a_refused_refund_leaves_the_order_waiting_for_its_money_and_can_be_asked_again() {
        var placed = returned();
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
    @Tag("PAY-07")
    void the_whole_of_an_order_that_two_payments_paid_goes_back_the_card_by_its_provider_and_the_transfer_by_hand() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var card = Money.of("20000", "COP");
        steps.pay(order(placed), List.of(new Part("transfer", order(placed).amounts().total().minus(card)), new Part("card", card)), null,
                "http://127.0.0.1/");
        staff(() -> {
            transfers.acknowledge(placed.orderPublicId(), null);
            payments.of(order(placed).reference()).stream().filter(one -> one.method().equals("card") && one.state().isOpen())
                    .forEach(one -> payments.apply(report(one, Report.Outcome.SETTLED)));
            return orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock");
        });
        staff(() -> refunds.refund(placed.orderPublicId(), Money.of("5000", "COP"), true, null, Ids.token()));
        staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        assertTrue(soon(() -> staff(() -> refunds.of(order(placed))).stream().filter(one -> one.state() == RefundState.DONE).count() == 2
                && state(placed) == RefundState.BY_HAND), () -> staff(() -> refunds.of(order(placed))).toString());
        // Both letters are written after both are out, since that of the move comes first and waits for its pause.
        clock.shiftTo(Duration.ofHours(1));
        for (var amount : List.of("[^\\d.]5[.]000", "[^\\d.]15[.]000")) {
            assertTrue(soon(() -> letters(placed).stream().anyMatch(text -> Pattern.compile(amount).matcher(text).find())),
                    () -> amount + " in none of " + letters(placed));
        }
    }

    private Placed returned() {
        var placed = place(readyCart(shelf("45900", 3), 2), "card");
        settle(placed);
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
        return !letters(placed).isEmpty();
    }

    private List<String> letters(Placed placed) {
        return mailer.caught(500).stream().filter(mail -> mail.subject().contains("Reembolso") && mail.subject().contains(placed.number()))
                .map(CaughtMail::plain).toList();
    }
}
