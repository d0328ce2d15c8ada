package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.payments.payment.PaymentPermissions;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.transfer.Transfers;

/** A bank transfer: the shopper sends a receipt, staff see the money and say so. */
@Tag("PAY-10")
class TransferTest extends PurchaseTest {

    private static final byte[] RECEIPT = "%PDF-1.7 comprobante\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Inject
    private OrderTransfers transfers;
    @Inject
    private Transfers receipts;

    @AfterEach
    void set_the_clock_right() {
        clock.shiftTo(Duration.ZERO);
    }

    @Test
    void an_order_is_paid_when_staff_have_seen_the_money() {
        var placed = placed();
        receipts.sendReceipt(payment(placed).publicId(), new ByteArrayInputStream(RECEIPT), "Desde mi cuenta");
        assertEquals(PaymentState.PENDING, order(placed).paymentState());
        var awaited = staff(() -> transfers.find(placed.orderPublicId())).orElseThrow();
        assertTrue(awaited.isAwaited());
        assertEquals(placed.number(), awaited.payment().code());
        assertEquals("application/pdf", staff(() -> transfers.file(placed.orderPublicId())).orElseThrow().contentType());

        var reference = "BANCO-" + Ids.token();
        acknowledge(placed, reference);
        assertEquals(OrderState.RECEIVED, order(placed).state());
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
        assertEquals(reference, order(placed).chargeNumber());
        var come = staff(() -> transfers.find(placed.orderPublicId())).orElseThrow();
        assertFalse(come.isAwaited());
        assertTrue(come.isWithFile(), "what the shopper sent stays to be looked up");
        assertEquals("payments.acknowledged-before", refusal(() -> acknowledge(placed, null)));
        assertEquals("payments.reference-used", refusal(() -> acknowledge(placed(), reference)), "one movement of the bank pays one order");
    }

    @Test
    void money_that_arrives_after_the_time_is_acknowledged_too() {
        var placed = placed();
        clock.shiftTo(Duration.ofDays(3));
        assertTrue(house.soon(() -> order(placed).stage() == OrderStage.EXPIRED));
        acknowledge(placed, null);
        assertTrue(staff(() -> transfers.find(placed.orderPublicId())).isEmpty(), "nobody sent a receipt that could be looked up");
        assertEquals(OrderStage.PLACED, order(placed).stage());
        assertEquals(OrderState.RECEIVED, order(placed).state());
    }

    @Test
    @Tag("Q15")
    void only_who_may_and_only_in_his_branch() {
        var placed = placed();
        var branch = order(placed).delivery().branchId();
        var reader = new Actor(Actor.Kind.STAFF, 1L, "reader", Set.of(OrderPermissions.READ, OrderPermissions.MOVE), branch);
        var elsewhere = new Actor(Actor.Kind.STAFF, 2L, "elsewhere", Set.of(OrderPermissions.READ, PaymentPermissions.SETTLE), branch + 1_000_000);
        assertEquals("kernel.forbidden", refusal(() -> Actors.as(reader, () -> transfers.acknowledge(placed.orderPublicId(), null))));
        assertEquals("orders.unknown", refusal(() -> Actors.as(elsewhere, () -> transfers.acknowledge(placed.orderPublicId(), null))));
        assertEquals("orders.unknown", refusal(() -> Actors.as(elsewhere, () -> transfers.file(placed.orderPublicId()))));
    }

    @Test
    @Tag("Q17")
    void a_receipt_is_a_picture_or_a_pdf_of_a_sensible_size() {
        var id = payment(placed()).publicId();
        assertEquals("payments.receipt-type",
                refusal(() -> receipts.sendReceipt(id, new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII)), null)));
        var large = new ByteArrayOutputStream();
        large.writeBytes(RECEIPT);
        large.writeBytes(new byte[Transfers.LARGEST_RECEIPT]);
        assertEquals("payments.receipt-large", refusal(() -> receipts.sendReceipt(id, new ByteArrayInputStream(large.toByteArray()), null)));
        var byCard = payment(place(readyCart(shelf("45900", 3), 1), "card")).publicId();
        assertEquals("payments.not-a-transfer", refusal(() -> receipts.sendReceipt(byCard, new ByteArrayInputStream(RECEIPT), null)));
    }

    private Placed placed() {
        return place(readyCart(shelf("45900", 3), 1), "transfer");
    }

    private void acknowledge(Placed placed, String reference) {
        Actors.as(Actor.SYSTEM, () -> transfers.acknowledge(placed.orderPublicId(), reference));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }
}
