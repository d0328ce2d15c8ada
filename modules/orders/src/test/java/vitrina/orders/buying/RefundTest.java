package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderState;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.payments.ledger.Ledger;

/** Money that goes back, or does not; what the provider says to it is told by the tests of the whole suite. */
@Tag("DEC-04")
class RefundTest extends PurchaseTest {

    @Inject
    private OrderRefunds refunds;
    @Inject
    private Ledger ledger;
    @Inject
    private Sql sql;

    @AfterEach
    void the_books_balance() {
        clock.shiftTo(Duration.ZERO);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    @Tag("SM-1")
    void a_return_cannot_be_undone_once_its_money_is_going_back() {
        // Nobody has to be fast.
        change(OrderSettings.UNDO, Duration.ofMinutes(30), "30m");
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
        var placed = returned();
        staff(() -> refunds.refund(placed.orderPublicId(), Money.of("1000", "COP"), true, null, Ids.token()));
        sql.update("update orders_fulfilment set state = 'DELIVERED' where order_id = ?", order(placed).id());
        assertEquals("orders.refund-blocked", assertThrows(Refusal.class,
                () -> staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()))).code());
    }

    @Test
    @Tag("FOUND-10")
    void an_amount_that_nobody_can_pay_is_refused_and_not_rounded() {
        var placed = returned();
        for (var amount : List.of("100.5", "0.4", "999.99")) {
            assertEquals("kernel.amount-unpayable", assertThrows(Refusal.class,
                    () -> staff(() -> refunds.refund(placed.orderPublicId(), Money.of(amount, "COP"), true, null, Ids.token()))).code(), amount);
        }
        assertEquals(List.of(), staff(() -> refunds.of(order(placed))));
    }

    @Test
    @Tag("PAY-08")
    void the_same_press_sent_again_is_answered_with_the_first_refund() {
        var placed = returned();
        var key = Ids.token();
        var first = staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key));
        assertEquals(1, first.size());
        assertEquals(first.getFirst().publicId(), staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, key)).getFirst().publicId());
    }

    private Placed returned() {
        var placed = place(readyCart(shelf("45900", 3), 2), "card");
        settle(placed);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        return placed;
    }
}
