package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;
import vitrina.orders.checkout.Placed;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.orders.settlement.OrderTransfers.Became;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.settlement.PaymentStep.Part;
import vitrina.payments.payment.PaymentState;

/** What staff are told of a transfer that they saw on the account. */
@Tag("PAY-10")
class SeenTransferTest extends BuyingTest {

    private static final String PAGE = "http://127.0.0.1/";

    @Inject
    private OrderTransfers transfers;
    @Inject
    private PaymentStep steps;

    @Test
    void the_whole_pays_the_order_and_a_part_does_not() {
        assertEquals(Became.PAID, seen(placed("transfer"), null));
        var parted = placed("card");
        var part = Money.of("20000", "COP");
        steps.pay(order(parted), List.of(new Part("card", order(parted).amounts().total().minus(part)), new Part("transfer", part)), null, PAGE);
        assertEquals(Became.PART, seen(parted, null));
    }

    @Test
    @Tag("ORD-20")
    void what_a_cancelled_or_a_paid_order_had_no_use_for_goes_back() {
        var cancelled = placed("transfer");
        orders.cancel(cancelled.orderPublicId(), cancelled.accessToken(), null);
        assertEquals(Became.BACK, seen(cancelled, null));
        var paid = placed("transfer");
        steps.retry(order(paid), "card", null, PAGE);
        settle(paid);
        assertEquals(Became.BACK, seen(paid, null));
        assertEquals(PaymentState.SETTLED, order(paid).paymentState());
    }

    private Became seen(Placed placed, String number) {
        return staff(() -> transfers.acknowledge(placed.orderPublicId(), number));
    }

    private Placed placed(String method) {
        return place(readyCart(shelf("45900", 3), 1), method);
    }
}
