package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.list.Paging;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderChange;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.provider.Report;
import vitrina.payments.refund.Refund;
import vitrina.payments.refund.RefundState;

/** Money that the bank takes back, before, while and after it goes back to the buyer another way. */
@Tag("PAY-07")
class ChargeBackTest extends PurchaseTest {

    private static final String UNOWED = "charged-back-unowed";

    @Inject
    private OrderRefunds refunds;
    @Inject
    private PaymentStep steps;
    @Inject
    private OrderPanel panel;
    @Inject
    private Ledger ledger;

    private HttpServer provider;
    private volatile String answer = "refused";

    /** Stands in for the provider, who is asked for refunds. */
    @BeforeEach
    void a_provider_answers() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            var body = ("{\"status\":\"" + answer + "\"}").getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        provider.start();
        var address = "http://127.0.0.1:" + provider.getAddress().getPort();
        change(KernelSettings.BASE_URL, address, address);
    }

    @AfterEach
    void the_books_balance() {
        provider.stop(0);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    @Tag("SM-1")
    void while_a_refund_of_the_whole_waits_and_is_then_refused_the_money_is_gone_once() {
        var placed = returned();
        refund(placed, null);
        happens(payment(placed), Report.Outcome.CHARGED_BACK);
        chargedBack(placed);
        assertEquals(total(placed), balance(placed, "charged-back"));
        answered(placed, RefundState.REFUSED);
        chargedBack(placed);
        assertEquals(total(placed), balance(placed, "charged-back"));
        for (var account : List.of("receivable", "refunds-due", "clearing:sandbox")) {
            assertTrue(balance(placed, account).isZero(), account);
        }
        var refused = staff(() -> refunds.of(order(placed))).getFirst();
        assertFalse(isRefundWaiting(placed));
        assertFalse(refunds.isRetryable(order(placed), refused));
        assertEquals("orders.refund-blocked", assertThrows(Refusal.class, () -> staff(() -> {
            refunds.retry(placed.orderPublicId(), refused.publicId());
            return null;
        })).code());
    }

    @Test
    @Tag("SM-1")
    void after_a_refund_of_the_whole_the_same_money_is_lost_a_second_time() {
        var placed = returned();
        refund(placed, null);
        answer = "done";
        answered(placed, RefundState.DONE);
        happens(payment(placed), Report.Outcome.CHARGED_BACK);
        happens(payment(placed), Report.Outcome.CHARGED_BACK);
        chargedBack(placed);
        assertEquals(total(placed), balance(placed, "charged-back"));
        assertEquals(total(placed).negated(), balance(placed, "clearing:sandbox"));
        for (var account : List.of("receivable", "refunds-due", "sales", "shipping", "tax:IVA")) {
            assertTrue(balance(placed, account).isZero(), account);
        }
    }

    @Test
    void after_a_refund_of_a_part_the_books_say_what_the_bank_took() {
        var part = Money.of("5000", "COP");
        answer = "done";
        for (var rest : List.of(true, false)) {
            var placed = returned();
            refund(placed, part);
            answered(placed, RefundState.DONE);
            var taken = rest ? total(placed).minus(part) : total(placed);
            staff(() -> {
                payments.apply(report(payment(placed), Report.Outcome.CHARGED_BACK, taken));
                return null;
            });
            chargedBack(placed);
            assertEquals(taken, balance(placed, "charged-back"));
            assertTrue(balance(placed, "receivable").isZero());
        }
    }

    @Test
    void what_was_never_in_or_is_more_than_was_in_is_not_passed_over() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        assertThrows(IllegalStateException.class, () -> happens(payment(placed), Report.Outcome.CHARGED_BACK));
        settle(placed);
        var more = report(payment(placed), Report.Outcome.CHARGED_BACK, total(placed).plus(Money.of("1", "COP")));
        assertThrows(IllegalStateException.class, () -> staff(() -> {
            payments.apply(more);
            return null;
        }));
        assertEquals(PaymentState.SETTLED, payment(placed).state());
        assertTrue(balance(placed, "charged-back").isZero());
    }

    @Test
    @Tag("ORD-20")
    void of_late_money_that_a_cancelled_order_could_not_give_back_is_noted_and_nobody_owes_anything() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        orders.cancel(placed.orderPublicId(), placed.accessToken(), null);
        settle(placed);
        answered(placed, RefundState.REFUSED);
        assertEquals(total(placed).negated(), balance(placed, "receivable"));
        assertTrue(isRefundWaiting(placed));
        assertTrue(refunds.isRetryable(order(placed), staff(() -> refunds.of(order(placed))).getFirst()));
        happens(payment(placed), Report.Outcome.CHARGED_BACK);
        assertEquals(PaymentState.CHARGED_BACK, payment(placed).state());
        assertEquals(OrderStage.CANCELLED, order(placed).stage());
        assertEquals(PaymentState.FAILED, order(placed).paymentState());
        noted(placed);
        nothingIsOwed(placed);
        assertFalse(isRefundWaiting(placed));
        assertFalse(refunds.isRetryable(order(placed), staff(() -> refunds.of(order(placed))).getFirst()));
    }

    @Test
    @Tag("ORD-20")
    void of_late_money_whose_refund_is_refused_only_afterwards_leaves_nothing_owed_either() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        orders.cancel(placed.orderPublicId(), placed.accessToken(), null);
        settle(placed);
        happens(payment(placed), Report.Outcome.CHARGED_BACK);
        answered(placed, RefundState.REFUSED);
        assertEquals(PaymentState.CHARGED_BACK, payment(placed).state());
        nothingIsOwed(placed);
    }

    @Test
    @Tag("CART-07")
    void of_money_that_came_twice_leaves_the_order_paid_and_its_own_money_to_be_given_back() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var first = payment(placed);
        steps.retry(order(placed), "card", null, "http://127.0.0.1/");
        var second = payment(placed);
        happens(first, Report.Outcome.SETTLED);
        happens(second, Report.Outcome.SETTLED);
        answered(placed, RefundState.REFUSED);
        happens(second, Report.Outcome.CHARGED_BACK);
        assertEquals(PaymentState.CHARGED_BACK, payments.find(second.publicId()).orElseThrow().state());
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        noted(placed);
        assertTrue(balance(placed, "receivable").isZero());
        assertTrue(balance(placed, "charged-back").isZero());

        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        assertTrue(order(placed).isRefundPending());
        assertEquals(first.publicId(), refund(placed, null).getFirst().paymentId());
    }

    private Placed returned() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        settle(placed);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        return placed;
    }

    private List<Refund> refund(Placed placed, Money amount) {
        return staff(() -> refunds.refund(placed.orderPublicId(), amount, true, null, Ids.token()));
    }

    private void answered(Placed placed, RefundState state) {
        assertTrue(house.soon(() -> staff(() -> refunds.of(order(placed))).getLast().state() == state), "no answer of the provider");
    }

    private void happens(Payment payment, Report.Outcome outcome) {
        staff(() -> {
            payments.apply(report(payment, outcome));
            return null;
        });
    }

    private static Report report(Payment payment, Report.Outcome outcome, Money amount) {
        return new Report(Ids.token(), payment.publicId(), outcome, amount, "CH-" + payment.publicId(), null);
    }

    /** For staff, too, and nothing of it is offered to be given back. */
    private void chargedBack(Placed placed) {
        assertEquals(PaymentState.CHARGED_BACK, payment(placed).state());
        assertEquals(PaymentState.CHARGED_BACK, order(placed).paymentState());
        assertTrue(history(placed).stream().anyMatch(change -> "CHARGED_BACK".equals(change.to())));
        assertFalse(order(placed).isRefundPending());
    }

    private boolean isRefundWaiting(Placed placed) {
        var waiting = new OrderFilter(placed.number(), Map.of(), OrderFilter.Special.REFUND_PENDING, OrderColumn.PLACED, true, ZoneId.of("UTC"));
        return staff(() -> panel.list(waiting, new Paging(1, 10))).total() == 1;
    }

    private void noted(Placed placed) {
        assertEquals(UNOWED, history(placed).getLast().reason());
        assertEquals("CHARGED_BACK", history(placed).getLast().to());
    }

    private List<OrderChange> history(Placed placed) {
        return staff(() -> orders.history(placed.orderPublicId()));
    }

    private void nothingIsOwed(Placed placed) {
        for (var account : List.of("receivable", "charged-back", "refunds-due", "clearing:sandbox")) {
            assertTrue(balance(placed, account).isZero(), account);
        }
    }

    private Money total(Placed placed) {
        return order(placed).amounts().total();
    }

    private Money balance(Placed placed, String account) {
        return ledger.of(placed.orderPublicId().toString()).stream().filter(entry -> entry.account().equals(account)).map(entry -> entry.amount())
                .reduce(Money.zero("COP"), Money::plus);
    }
}
