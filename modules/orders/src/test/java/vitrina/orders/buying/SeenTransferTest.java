package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.orders.settlement.OrderTransfers.Became;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.settlement.PaymentStep.Part;
import vitrina.payments.payment.PaymentState;

/** What staff are told of a transfer that they saw on the account. */
@Tag("PAY-10")
class SeenTransferTest extends PurchaseTest {

    private static final String PAGE = "http://127.0.0.1/";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long PAUSE_NANOS = 20_000_000;

    @Inject
    private OrderTransfers transfers;
    @Inject
    private PaymentStep steps;
    @Inject
    private Transactions transactions;
    @Inject
    private Sql sql;

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

    @Test
    @Tag("Q2")
    void of_two_desks_with_one_number_of_the_bank_the_second_reads_that_it_was_used() {
        var number = "BANCO-" + Ids.token();
        var first = placed("transfer");
        var second = placed("transfer");
        var other = new FutureTask<>(() -> seen(second, number));
        transactions.in(() -> {
            seen(first, number);
            Thread.ofPlatform().start(other);
            assertTrue(isAwaited(), "the second does not wait for the first");
            return "seen";
        });
        var refused = assertThrows(ExecutionException.class, other::get).getCause();
        assertEquals("payments.reference-used", assertInstanceOf(Refusal.class, refused).code());
        assertEquals(PaymentState.SETTLED, payment(first).state());
        assertEquals(PaymentState.DUE, payment(second).state());
    }

    /** Whether somebody waits, or soon does, for what this transaction wrote. */
    private boolean isAwaited() {
        for (long end = System.nanoTime() + PATIENCE_NANOS; System.nanoTime() < end; LockSupport.parkNanos(PAUSE_NANOS)) {
            if (sql.number("""
                    select count(*) from pg_locks where not granted and locktype = 'transactionid'
                      and transactionid = pg_current_xact_id()::xid""") > 0) {
                return true;
            }
        }
        return false;
    }

    private Became seen(Placed placed, String number) {
        return staff(() -> transfers.acknowledge(placed.orderPublicId(), number));
    }

    private Placed placed(String method) {
        return place(readyCart(shelf("45900", 3), 1), method);
    }
}
