package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.promotion.CouponProblem;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.ledger.LedgerAccount;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.provider.Report;
import vitrina.payments.refund.Refund;
import vitrina.people.contact.DocumentKind;
import vitrina.people.contact.IdentityDocument;

/** What money does to an order. */
class PaymentTest extends PurchaseTest {

    @Inject
    private Ledger ledger;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private PaymentStep steps;
    @Inject
    private Sql sql;

    @AfterEach
    void the_books_balance_and_the_clock_is_right() {
        clock.shiftTo(Duration.ZERO);
        ledger.trialBalance().forEach((currency, sum) -> assertEquals(0, sum.signum(), currency + " is off by " + sum));
    }

    @Test
    @Tag("ORD-17")
    @Tag("Q7")
    void settled_money_begins_the_fulfilment_once_however_often_it_is_reported() throws Exception {
        var shelf = shelf("45900", 10);
        var placed = place(readyCart(shelf, 1), "card");
        var report = report(payment(placed), Report.Outcome.SETTLED);
        Callable<Object> apply = () -> staff(() -> {
            payments.apply(report);
            return "applied";
        });
        assertEquals(Collections.nCopies(5, "applied"), together(Collections.nCopies(5, apply)));
        var order = order(placed);
        assertEquals(OrderState.RECEIVED, order.state());
        assertEquals(PaymentState.SETTLED, order.paymentState());
        assertEquals(report.reference(), order.chargeNumber());
        assertEquals(9, left(shelf));
        var sold = ledger.of(order.reference());
        assertEquals(1, sold.stream().filter(entry -> entry.account().equals(LedgerAccount.SALES)).count());
        assertEquals(order.amounts().tax().negated(), sold.stream().filter(entry -> entry.account().startsWith("tax:"))
                .map(entry -> entry.amount()).reduce(Money.zero("COP"), Money::plus));
    }

    @Test
    @Tag("LOC-06")
    void a_voucher_is_paid_two_days_later() {
        var placed = place(readyCart(shelf("45900", 10), 1), "efecty");
        assertNull(placed.redirectUrl());
        assertTrue(payment(placed).code().matches("\\d{4} \\d{4} \\d{6}"));
        clock.shiftTo(Duration.ofDays(2));
        settle(placed);
        assertEquals(OrderState.RECEIVED, order(placed).state());
    }

    @Test
    @Tag("LOC-06")
    void an_unpaid_voucher_expires_and_its_stock_is_free_again() {
        var shelf = shelf("45900", 3);
        var placed = place(readyCart(shelf, 3), "efecty");
        assertEquals(0, left(shelf));
        clock.shiftTo(Duration.ofDays(4));
        assertTrue(house.soon(() -> order(placed).stage() == OrderStage.EXPIRED), "still " + order(placed).stage());
        assertEquals(3, left(shelf));
        assertEquals(PaymentState.EXPIRED, order(placed).paymentState());
    }

    @Test
    @Tag("LOC-06")
    void what_a_bank_still_looks_at_keeps_its_order_and_its_stock_for_days_but_not_for_ever() {
        var shelf = shelf("45900", 3);
        var ready = readyCart(shelf, 2);
        checkout.document(ready, new IdentityDocument(DocumentKind.CO_CC, "1020304050"));
        var placed = place(ready, "pse");
        staff(() -> {
            payments.apply(report(payment(placed), Report.Outcome.PENDING));
            return null;
        });
        clock.shiftTo(Duration.ofDays(2));
        assertEquals(List.of(), orders.unpaid().stream().filter(placed.orderPublicId()::equals).toList());
        assertEquals(List.of(), payments.overdue().stream().filter(payment(placed).publicId()::equals).toList());
        stocks.releaseExpired();
        assertEquals(1, left(shelf));
        assertEquals(PaymentState.PENDING, order(placed).paymentState());
        clock.shiftTo(Duration.ofDays(4));
        assertTrue(house.soon(() -> order(placed).stage() == OrderStage.EXPIRED), "still " + order(placed).stage());
        assertEquals(3, left(shelf));
    }

    @Test
    @Tag("LOC-01")
    void another_way_to_pay_asks_for_the_document_that_it_needs() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        assertEquals("orders.document-missing",
                assertThrows(Refusal.class, () -> steps.retry(order(placed), "pse", null, "http://127.0.0.1/")).code());
        assertEquals("card", order(placed).paymentMethod());
        steps.retry(order(placed), "pse", new IdentityDocument(DocumentKind.CO_CC, "1020304050"), "http://127.0.0.1/");
        assertEquals("1020304050", order(placed).document().value());
        steps.retry(order(placed), "pse", null, "http://127.0.0.1/");
        assertEquals(PaymentState.DUE, payment(placed).state());
    }

    @Test
    @Tag("LOC-06")
    void money_after_expiry_reserves_again() {
        var shelf = shelf("45900", 3);
        var placed = expired(shelf);
        settle(placed);
        assertEquals(OrderStage.PLACED, order(placed).stage());
        assertFalse(order(placed).stockMissing());
        assertEquals(0, left(shelf));
    }

    @Test
    @Tag("LOC-06")
    @Tag("PROMO-04")
    void a_coupon_whose_order_expired_is_free_again_and_used_again_by_money_that_comes_late() {
        var shelf = shelf("45900", 9);
        var code = coupon(1, null);
        var token = readyCart(shelf, 3);
        carts.coupon(token, COLOMBIA, code);
        var placed = expired(place(token, "efecty"));
        var other = readyCart(shelf, 1);
        assertTrue(carts.coupon(other, COLOMBIA, code).isEmpty());
        settle(placed);
        assertEquals(CouponProblem.Reason.USED_UP, carts.coupon(other, COLOMBIA, code).orElseThrow().reason());
    }

    @Test
    @Tag("LOC-06")
    void money_after_expiry_for_sold_out_goods_shows_paid_no_stock() {
        var shelf = shelf("45900", 3);
        var late = expired(shelf);
        settle(place(readyCart(shelf, 2), "card"));
        settle(late);
        assertTrue(order(late).stockMissing());
        assertEquals(1, left(shelf));
    }

    @Test
    @Tag("CART-07")
    void a_declined_card_leaves_the_order_to_be_paid_another_way_and_double_money_goes_back() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        var first = payment(placed);
        staff(() -> {
            payments.apply(report(first, Report.Outcome.FAILED));
            return null;
        });
        assertEquals(PaymentState.FAILED, order(placed).paymentState());
        steps.retry(order(placed), "efecty", null, "http://127.0.0.1/");
        settle(placed);
        assertEquals(OrderState.RECEIVED, order(placed).state());
        staff(() -> {
            payments.apply(report(first, Report.Outcome.SETTLED));
            return null;
        });
        assertEquals(PaymentState.REFUNDED, payments.find(first.publicId()).orElseThrow().state());
        assertEquals(PaymentState.SETTLED, order(placed).paymentState());
    }

    @Test
    @Tag("Q2")
    @Tag("PAY-07")
    void a_returned_order_is_refunded_once_in_full_however_often_the_button_is_pressed() throws Exception {
        var placed = returned();
        Callable<List<Refund>> press = () -> staff(() -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()));
        var answers = together(Collections.nCopies(20, press));
        assertEquals(1, answers.stream().filter(List.class::isInstance).count(), answers.toString());
        assertEquals(PaymentState.REFUNDED, order(placed).paymentState());
        assertEquals(payment(placed).captured(), payment(placed).refunded());
        assertEquals(BigDecimal.ZERO.setScale(4), sum(order(placed).reference(), "sales"));
    }

    @Test
    @Tag("PAY-08")
    @Tag("PAY-09")
    void the_refund_needs_a_confirmation_and_a_returned_order() {
        var placed = place(readyCart(shelf("45900", 3), 1), "card");
        settle(placed);
        assertEquals("orders.refund-blocked", refusal(placed, true));
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        assertEquals("orders.refund-unconfirmed", refusal(placed, false));
        assertEquals("kernel.forbidden", assertThrows(Refusal.class, () -> Actors.as(Actor.ANONYMOUS,
                () -> refunds.refund(placed.orderPublicId(), null, true, null, Ids.token()))).code());
    }

    @Test
    @Tag("Q3")
    void partial_refunds_undo_the_sale_to_the_cent() {
        var placed = returned();
        var total = payment(placed).captured();
        var third = new Money(total.amount().divide(BigDecimal.valueOf(3), java.math.RoundingMode.DOWN), "COP").rounded();
        for (var amount : List.of(third, third, total.minus(third).minus(third))) {
            staff(() -> refunds.refund(placed.orderPublicId(), amount, true, null, Ids.token()));
        }
        assertEquals(PaymentState.REFUNDED, order(placed).paymentState());
        for (var account : List.of("sales", "shipping", "tax:IVA", "receivable")) {
            assertEquals(0, sum(order(placed).reference(), account).signum(), account);
        }
    }

    @Test
    @Tag("Q3")
    void the_database_refuses_entries_that_do_not_balance_and_any_later_change() {
        assertThrows(SqlFailure.class, () -> sql.update("""
                with p as (insert into payments_posting (kind, reference, unique_key, currency, posted_at)
                  values ('x', 'x', ?, 'COP', now()) returning id)
                insert into payments_entry (posting_id, account, currency, amount) select id, 'sales', 'COP', 5 from p""", Ids.token()));
        settle(place(readyCart(shelf("45900", 3), 1), "card"));
        assertThrows(SqlFailure.class, () -> sql.update("update payments_entry set amount = amount + 1"));
    }

    private Placed expired(Shelf shelf) {
        return expired(place(readyCart(shelf, 3), "efecty"));
    }

    private Placed expired(Placed placed) {
        clock.shiftTo(Duration.ofDays(4));
        staff(() -> {
            orders.expire(placed.orderPublicId());
            return null;
        });
        assertEquals(OrderStage.EXPIRED, order(placed).stage());
        return placed;
    }

    private Placed returned() {
        var placed = place(readyCart(shelf("45900", 3), 2), "card");
        settle(placed);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        return placed;
    }

    private String refusal(Placed placed, boolean confirmed) {
        return assertThrows(Refusal.class, () -> staff(
                () -> refunds.refund(placed.orderPublicId(), null, confirmed, null, Ids.token()))).code();
    }

    private BigDecimal sum(String reference, String account) {
        return ledger.of(reference).stream().filter(entry -> entry.account().equals(account)).map(entry -> entry.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add).setScale(4);
    }
}
