package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.list.Paging;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.payments.refund.Refund;
import vitrina.payments.refund.RefundState;
import vitrina.people.company.Company;

/** What buyers and branches hear of an order, and when. */
class OrdersAreToldIT extends BuyingTest {

    /** The pause of the tests is long, so that nobody has to be fast; after an hour it is over. */
    private static final Duration OVER = Duration.ofHours(1);

    @Inject
    private Mailer mailer;
    @Inject
    private Company company;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private OrderTransfers transfers;
    @Inject
    private OrderPanel panel;

    @AfterEach
    void set_the_clock_right() {
        clock.shiftTo(Duration.ZERO);
    }

    @Test
    @Tag("LOC-06")
    void the_code_of_a_voucher_comes_by_mail() {
        var placed = place(readyCart(shelf("45900", 10), 1), "efecty");
        assertTrue(soon(() -> mailer.caught(300).stream().anyMatch(mail -> mail.to().equals(order(placed).contact().email())
                && mail.subject().contains(placed.number()) && mail.plain().contains(payment(placed).code()))), "no mail with the code");
    }

    @Test
    @Tag("SM-1")
    @Tag("ORD-18")
    @Tag("ORD-19")
    void the_buyer_is_told_of_a_move_after_the_pause() {
        var placed = paid();
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.IN_PROCESS, null));
        assertFalse(told(placed, "Preparamos"), "told at once");
        clock.shiftTo(OVER);
        assertTrue(soon(() -> told(placed, "Preparamos")), "never told");
    }

    @Test
    @Tag("SM-1")
    void an_undone_move_is_never_told_and_cannot_be_undone_later() {
        var placed = paid();
        var change = staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.ON_THE_WAY, null));
        staff(() -> {
            orders.undo(change.id());
            return null;
        });
        assertEquals(OrderState.RECEIVED, order(placed).state());
        var second = staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.IN_PROCESS, null));
        clock.shiftTo(OVER);
        assertTrue(soon(() -> told(placed, "Preparamos")));
        assertFalse(told(placed, "va en camino"));
        assertEquals("orders.undo-too-late", assertThrows(Refusal.class, () -> staff(() -> {
            orders.undo(second.id());
            return null;
        })).code());
    }

    @Test
    @Tag("SM-1")
    @Tag("DEC-05")
    void the_branch_is_reminded_of_an_order_that_does_not_end_and_of_no_other() {
        var late = paid();
        var delivered = paid();
        staff(() -> orders.moveTo(delivered.orderPublicId(), OrderState.DELIVERED, null));
        var branch = company.branch(order(late).delivery().branchId());
        clock.shiftTo(Duration.ofDays(6));
        assertTrue(soon(() -> mailer.caught(500).stream()
                .anyMatch(mail -> mail.to().equals(branch.email()) && mail.subject().contains(late.number()))), "nobody was reminded");
        assertFalse(mailer.caught(500).stream().anyMatch(mail -> mail.to().equals(branch.email()) && mail.subject().contains(delivered.number())));
    }

    @Test
    @Tag("DEC-04")
    @Tag("PAY-10")
    void a_transfer_is_given_back_by_hand_and_the_buyer_is_told_when_somebody_has_done_it() {
        var placed = returnedTransfer();
        staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        assertTrue(soon(() -> refund(placed).state() == RefundState.BY_HAND), "no work for people");
        assertTrue(isPending(placed));
        assertFalse(told(placed, "Reembolso"));
        var byHand = refund(placed);
        staff(() -> {
            refunds.paid(placed.orderPublicId(), byHand.publicId());
            return null;
        });
        assertEquals(RefundState.DONE, refund(placed).state());
        assertFalse(isPending(placed));
        // The news of an order comes in its order: first that of the move, when its pause is over.
        clock.shiftTo(OVER);
        assertTrue(soon(() -> told(placed, "Reembolso")), "the buyer was not told");
        assertEquals("payments.refund-not-waiting", assertThrows(Refusal.class, () -> staff(() -> {
            refunds.paid(placed.orderPublicId(), byHand.publicId());
            return null;
        })).code());
    }

    private Placed paid() {
        var placed = place(readyCart(shelf("45900", 5), 1), "card");
        settle(placed);
        return placed;
    }

    private Placed returnedTransfer() {
        var placed = place(readyCart(shelf("45900", 3), 2), "transfer");
        return staff(() -> {
            transfers.acknowledge(placed.orderPublicId(), null);
            orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock");
            return placed;
        });
    }

    private boolean isPending(Placed placed) {
        var pending = new OrderFilter(placed.number(), Map.of(), OrderFilter.Special.REFUND_PENDING, OrderColumn.PLACED, true, ZoneId.of("UTC"));
        return staff(() -> panel.list(pending, new Paging(1, 10))).total() == 1;
    }

    private Refund refund(Placed placed) {
        return staff(() -> refunds.of(order(placed))).getLast();
    }

    private boolean told(Placed placed, String word) {
        return mailer.caught(500).stream().anyMatch(mail -> mail.subject().contains(word) && mail.subject().contains(placed.number()));
    }
}
