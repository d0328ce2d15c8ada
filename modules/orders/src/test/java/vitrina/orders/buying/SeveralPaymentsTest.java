package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.settlement.PaymentStep.Part;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.provider.Report;
import vitrina.payments.refund.Refund;
import vitrina.payments.refund.RefundState;

/** An order that a transfer and a card pay together (decision 26). */
@Tag("PAY-07")
class SeveralPaymentsTest extends PurchaseTest {

    private static final Money CARD_PART = Money.of("20000", "COP");

    @Inject
    private PaymentStep steps;
    @Inject
    private OrderTransfers transfers;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private Ledger ledger;

    @AfterEach
    void the_books_balance_and_the_clock_is_right() {
        clock.shiftTo(Duration.ZERO);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    @Tag("ORD-10")
    void it_is_paid_when_both_are_in_and_not_before() {
        var shelf = shelf("45900", 3);
        var placed = parted(shelf);
        acknowledge(placed);
        assertEquals(PaymentState.DUE, order(placed).paymentState());
        assertNull(order(placed).state(), "the fulfilment began");
        assertEquals(order(placed).amounts().total().minus(CARD_PART), order(placed).funds().paid());
        report(placed, "card", Report.Outcome.SETTLED);
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        assertEquals(OrderState.RECEIVED, order(placed).state());
        assertEquals(of(placed, "transfer").providerReference() + " " + of(placed, "card").providerReference(), order(placed).chargeNumber());
        assertEquals(2, left(shelf));
        assertTrue(balance(placed, "receivable").isZero());
    }

    @Test
    void both_reported_at_one_moment_pay_it_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            var placed = parted(shelf("45900", 3));
            Callable<Object> card = () -> staff(() -> apply(of(placed, "card"), Report.Outcome.SETTLED));
            Callable<Object> transfer = () -> staff(() -> {
                payments.acknowledge(report(of(placed, "transfer"), Report.Outcome.SETTLED));
                return "applied";
            });
            assertEquals(List.of("applied", "applied", "applied"), together(List.of(card, transfer, card)));
            assertEquals(OrderState.RECEIVED, order(placed).state());
            assertEquals(order(placed).amounts().total(), order(placed).funds().paid());
            assertTrue(balance(placed, "receivable").isZero());
        }
    }

    @Test
    @Tag("CART-07")
    void where_one_fails_its_part_is_paid_another_way_and_its_late_money_goes_back() {
        var placed = parted(shelf("45900", 3));
        var declined = of(placed, "card");
        report(placed, "card", Report.Outcome.FAILED);
        assertEquals(PaymentState.FAILED, order(placed).paymentState());
        steps.retry(order(placed), "efecty", null, "http://127.0.0.1/");
        assertEquals(CARD_PART, of(placed, "efecty").amount());
        assertEquals(PaymentState.DUE, of(placed, "transfer").state(), "the other part was called off");
        acknowledge(placed);
        report(placed, "efecty", Report.Outcome.SETTLED);
        assertEquals(OrderState.RECEIVED, order(placed).state());
        staff(() -> apply(declined, Report.Outcome.SETTLED));
        assertEquals(PaymentState.REFUNDED, payments.find(declined.publicId()).orElseThrow().state());
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        assertTrue(order(placed).funds().refunded().isZero());
    }

    @Test
    void a_part_that_the_bank_took_back_is_paid_anew_and_nothing_is_lost() {
        var placed = parted(shelf("45900", 3));
        report(placed, "card", Report.Outcome.SETTLED);
        report(placed, "card", Report.Outcome.CHARGED_BACK);
        assertEquals(PaymentState.FAILED, order(placed).paymentState());
        assertTrue(order(placed).funds().paid().isZero());
        steps.retry(order(placed), "efecty", null, "http://127.0.0.1/");
        acknowledge(placed);
        report(placed, "efecty", Report.Outcome.SETTLED);
        assertEquals(OrderState.RECEIVED, order(placed).state());
        assertTrue(balance(placed, "receivable").isZero());
        assertTrue(balance(placed, "charged-back").isZero());
    }

    @Test
    @Tag("LOC-06")
    void late_money_of_a_part_is_taken_and_what_was_begun_in_its_place_called_off() {
        var placed = parted(shelf("45900", 3));
        var declined = of(placed, "card");
        report(placed, "card", Report.Outcome.FAILED);
        steps.retry(order(placed), "efecty", null, "http://127.0.0.1/");
        staff(() -> apply(declined, Report.Outcome.SETTLED));
        assertEquals(PaymentState.FAILED, of(placed, "efecty").state());
        assertEquals(PaymentState.DUE, order(placed).paymentState());
        acknowledge(placed);
        assertEquals(OrderState.RECEIVED, order(placed).state());
    }

    @Test
    void a_part_goes_back_by_what_came_last_and_the_whole_by_both() {
        var placed = parted(shelf("45900", 3));
        acknowledge(placed);
        report(placed, "card", Report.Outcome.SETTLED);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        assertEquals(List.of("5000 COP"),
                amounts(staff(() -> refunds.refund(placed.orderPublicId(), Money.of("5000", "COP"), true, null, Ids.token()))));
        assertEquals(PaymentState.PARTLY_REFUNDED, of(placed, "card").state());
        assertEquals(PaymentState.SETTLED, of(placed, "transfer").state());
        assertEquals(PaymentState.PARTLY_REFUNDED, order(placed).paymentState());

        var key = Ids.token();
        var rest = staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key));
        assertEquals(List.of("15000 COP", of(placed, "transfer").amount().toString()), amounts(rest));
        assertEquals(amounts(rest), amounts(staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key))), "pressed again");
        assertEquals(PaymentState.REFUNDED, order(placed).paymentState());
        for (var payment : payments.of(order(placed).reference())) {
            assertEquals(payment.captured(), payment.refunded(), payment.method());
        }
        assertTrue(house.soon(() -> staff(() -> refunds.of(order(placed))).getLast().state() == RefundState.BY_HAND), "the transfer by hand");
        for (var account : List.of("receivable", "sales", "shipping", "tax:IVA")) {
            assertTrue(balance(placed, account).isZero(), account);
        }
    }

    @Test
    @Tag("Q2")
    void many_who_give_all_back_at_once_give_it_back_once() throws Exception {
        var placed = parted(shelf("45900", 3));
        acknowledge(placed);
        report(placed, "card", Report.Outcome.SETTLED);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        Callable<List<Refund>> press = () -> staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        var answers = together(Collections.nCopies(8, press));
        assertEquals(1, answers.stream().filter(List.class::isInstance).count(), answers.toString());
        assertEquals(order(placed).amounts().total(), order(placed).funds().refunded());
    }

    @Test
    @Tag("ORD-20")
    void cancelling_gives_the_part_that_is_in_back_and_what_comes_later_too() {
        var shelf = shelf("45900", 3);
        var placed = parted(shelf);
        report(placed, "card", Report.Outcome.SETTLED);
        orders.cancel(placed.orderPublicId(), placed.accessToken(), null);
        assertEquals(OrderStage.CANCELLED, order(placed).stage());
        assertEquals(PaymentState.REFUNDED, of(placed, "card").state());
        assertEquals(PaymentState.FAILED, of(placed, "transfer").state());
        assertEquals(3, left(shelf));
        acknowledge(placed);
        assertEquals(PaymentState.REFUNDED, of(placed, "transfer").state());
        assertTrue(order(placed).funds().allocated().isZero());
        assertTrue(balance(placed, "receivable").isZero());
    }

    @Test
    @Tag("LOC-06")
    void an_order_that_is_not_paid_whole_in_time_expires_and_gives_back_what_was() {
        var shelf = shelf("45900", 3);
        var placed = parted(shelf);
        report(placed, "card", Report.Outcome.SETTLED);
        clock.shiftTo(Duration.ofDays(3));
        assertTrue(house.soon(() -> order(placed).stage() == OrderStage.EXPIRED), "still " + order(placed).stage());
        assertEquals(PaymentState.REFUNDED, of(placed, "card").state());
        assertEquals(3, left(shelf));
        acknowledge(placed);
        assertEquals(OrderStage.EXPIRED, order(placed).stage(), "half of the money brings no order back");
        assertEquals(PaymentState.REFUNDED, of(placed, "transfer").state());
    }

    @Test
    void a_card_that_runs_out_leaves_the_transfer_and_the_order_alone() {
        var placed = parted(shelf("45900", 3));
        clock.shiftTo(Duration.ofHours(2));
        assertTrue(house.soon(() -> of(placed, "card").state() == PaymentState.EXPIRED));
        assertTrue(house.soon(() -> order(placed).paymentState() == PaymentState.FAILED));
        assertEquals(OrderStage.PLACED, order(placed).stage());
        assertEquals(PaymentState.DUE, of(placed, "transfer").state());
    }

    @Test
    void parts_make_up_what_is_still_to_be_paid() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var total = order(placed).amounts().total();
        for (var wrong : List.of(List.of(new Part("card", CARD_PART)), List.<Part>of(), List.of(new Part("card", total), new Part("card", CARD_PART)),
                List.of(new Part("card", total.plus(CARD_PART)), new Part("efecty", CARD_PART.negated())))) {
            assertEquals("orders.parts-wrong", assertThrows(Refusal.class,
                    () -> steps.pay(order(placed), wrong, null, "http://127.0.0.1/")).code(), wrong.toString());
        }
        assertEquals(PaymentState.DUE, payment(placed).state(), "called off for nothing");
    }

    @Test
    @Tag("CART-07")
    void two_clicks_start_one_payment_and_two_windows_leave_one_open() throws Exception {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var key = Ids.token();
        Callable<Object> click = () -> staff(() -> steps.retry(order(placed), "card", null, "http://127.0.0.1/", key).orElseThrow());
        assertEquals(1, together(Collections.nCopies(5, click)).stream().distinct().count());
        assertEquals(2, payments.of(order(placed).reference()).size(), "the first attempt and one more");
        Callable<Object> window = () -> staff(() -> steps.retry(order(placed), "card", null, "http://127.0.0.1/", Ids.token()).orElseThrow());
        assertEquals(5, together(Collections.nCopies(5, window)).stream().filter(String.class::isInstance).distinct().count());
        assertEquals(1, payments.of(order(placed).reference()).stream().filter(one -> one.state().isOpen()).count());
        assertEquals(order(placed).amounts().total(), order(placed).funds().allocated());
        assertEquals("orders.key-missing", assertThrows(Refusal.class,
                () -> steps.retry(order(placed), "card", null, "http://127.0.0.1/", null)).code());
    }

    /** Placed, and to be paid by a transfer and, for a part, by card. */
    private Placed parted(Shelf shelf) {
        var placed = place(readyCart(shelf, 1), "card");
        var rest = order(placed).amounts().total().minus(CARD_PART);
        steps.pay(order(placed), List.of(new Part("transfer", rest), new Part("card", CARD_PART)), null, "http://127.0.0.1/");
        assertEquals(PaymentState.DUE, order(placed).paymentState());
        return placed;
    }

    /** The latest attempt by this method. */
    private Payment of(Placed placed, String method) {
        return payments.of(placed.orderPublicId().toString()).stream().filter(one -> one.method().equals(method)).findFirst().orElseThrow();
    }

    private void acknowledge(Placed placed) {
        staff(() -> {
            transfers.acknowledge(placed.orderPublicId(), null);
            return null;
        });
    }

    private void report(Placed placed, String method, Report.Outcome outcome) {
        staff(() -> apply(of(placed, method), outcome));
    }

    private Object apply(Payment payment, Report.Outcome outcome) {
        payments.apply(report(payment, outcome));
        return "applied";
    }

    private Money balance(Placed placed, String account) {
        return ledger.of(placed.orderPublicId().toString()).stream().filter(entry -> entry.account().equals(account)).map(entry -> entry.amount())
                .reduce(Money.zero("COP"), Money::plus);
    }

    private static List<String> amounts(List<Refund> refunds) {
        return refunds.stream().map(refund -> refund.amount().toString()).toList();
    }
}
