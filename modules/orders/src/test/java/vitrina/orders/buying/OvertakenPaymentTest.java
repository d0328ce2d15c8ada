package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.provider.Report;

/** The first attempt's money comes after a second one was begun. */
@Tag("CART-07")
class OvertakenPaymentTest extends PurchaseTest {

    @Inject
    private PaymentStep steps;

    @Test
    void an_order_that_late_money_paid_stays_paid_when_the_second_attempt_fails() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var first = payment(placed);
        steps.retry(order(placed), "card", null, "http://127.0.0.1/");
        var second = payment(placed);
        staff(() -> {
            payments.apply(report(first, Report.Outcome.SETTLED));
            payments.apply(report(second, Report.Outcome.PENDING));
            payments.apply(report(second, Report.Outcome.FAILED));
            return null;
        });
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        assertEquals(PaymentState.FAILED, payments.find(second.publicId()).orElseThrow().state());
    }
}
