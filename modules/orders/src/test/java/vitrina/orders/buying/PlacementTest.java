package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.promotion.CouponProblem;
import vitrina.kernel.database.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.CartChange;
import vitrina.orders.checkout.PlaceRequest;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderStage;
import vitrina.payments.payment.PaymentState;
import vitrina.people.account.AccountSettings;
import vitrina.people.account.RegistrationMode;

/** Placing an order: once, from the server's numbers, and never more than there is. */
class PlacementTest extends PurchaseTest {

    @Test
    @Tag("REG-08")
    @Tag("CART-06")
    void a_guest_places_an_order_without_an_account() {
        var shelf = shelf("45900", 10);
        var placed = place(readyCart(shelf, 2), "card");
        var order = order(placed);
        assertEquals(OrderStage.PLACED, order.stage());
        assertEquals(PaymentState.DUE, order.paymentState());
        assertTrue(order.number().matches("CO-\\d{6,}"), order.number());
        assertEquals(Money.of("91800", "COP"), order.amounts().items());
        assertEquals(order.amounts().total(), order.amounts().items().plus(order.amounts().shipping()));
        assertTrue(placed.redirectUrl().contains("/sandbox/pay?charge="));
        assertEquals(8, left(shelf));
        assertEquals(order, access.mine(placed.orderPublicId(), placed.accessToken()).orElseThrow());
        assertTrue(access.mine(placed.orderPublicId(), Ids.token()).isEmpty());
    }

    @Test
    @Tag("Q4")
    void the_same_key_sent_together_makes_one_order_with_identical_answers() throws Exception {
        var shelf = shelf("10000", 100);
        var calls = new ArrayList<Callable<Placed>>();
        for (int i = 0; i < 12; i++) {
            var token = readyCart(shelf, 1);
            var key = Ids.token();
            IntStream.range(0, 5).forEach(copy -> calls.add(() -> place(token, "card", key)));
        }
        var answers = together(calls);
        assertEquals(12, answers.stream().distinct().count(), answers.toString());
        assertTrue(answers.stream().allMatch(Placed.class::isInstance));
        assertEquals(88, left(shelf));
    }

    @Test
    @Tag("Q4")
    void the_same_key_with_another_wish_is_refused() {
        var token = readyCart(shelf("10000", 5), 1);
        var key = Ids.token();
        place(token, "card", key);
        assertEquals("kernel.idempotency-mismatch", assertThrows(Refusal.class, () -> place(token, "efecty", key)).code());
    }

    @Test
    @Tag("Q1")
    void many_buyers_of_the_last_units_get_exactly_those() throws Exception {
        var shelf = shelf("10000", 7);
        var calls = new ArrayList<Callable<Placed>>();
        for (int i = 0; i < 30; i++) {
            var token = readyCart(shelf, 1);
            calls.add(() -> place(token, "card"));
        }
        var answers = together(calls);
        assertEquals(7, answers.stream().filter(Placed.class::isInstance).count());
        assertEquals(List.of("catalog.sold-out"), answers.stream().filter(Refusal.class::isInstance)
                .map(refusal -> ((Refusal) refusal).code()).distinct().filter(code -> !code.equals("orders.cart-changed")).toList());
        assertEquals(30, answers.stream().filter(one -> one instanceof Placed || one instanceof Refusal).count(), answers.toString());
        assertEquals(0, left(shelf));
    }

    @Test
    @Tag("Q5")
    void another_total_than_the_servers_is_refused() {
        var token = readyCart(shelf("45900", 10), 1);
        for (var shown : List.of("1", "0", "-45900", "1e3", "45900")) {
            var request = new PlaceRequest(token, COLOMBIA, Ids.token(), "card", "http://127.0.0.1/", shown);
            assertEquals("orders.total-changed", assertThrows(Refusal.class, () -> checkout.place(request)).code(), shown);
        }
    }

    @Test
    @Tag("LOC-04")
    @Tag("Q5")
    void a_changed_price_is_explained_and_the_new_one_is_charged() {
        var shelf = shelf("45900", 10);
        var token = readyCart(shelf, 1);
        carts.view(token, COLOMBIA);
        var changes = carts.view(token, MEXICO).orElseThrow().changes();
        assertEquals(List.of(CartChange.Kind.NOT_SOLD_HERE), changes.stream().map(CartChange::kind).toList());
        assertEquals(1, carts.find(token).orElseThrow().pieces(), "the line stays in the cart");
        assertEquals("orders.cart-changed", assertThrows(Refusal.class, () -> checkout.place(
                new PlaceRequest(token, MEXICO, Ids.token(), "card", "http://127.0.0.1/", null))).code());
    }

    @Test
    @Tag("CART-04")
    void a_branch_chosen_in_one_country_serves_no_order_of_another() {
        var shelf = shelf("45900", 10);
        sellIn("MX", shelf, Money.of("199", "MXN"));
        var token = readyCart(shelf, 1);
        checkout.pickUp(token, "CO", "pickup", checkout.pickUpBranches("CO").getFirst().id());
        assertTrue(checkout.missingHandOver(carts.view(token, COLOMBIA).orElseThrow()).isEmpty());
        assertEquals("orders.branch-missing", checkout.missingHandOver(carts.view(token, MEXICO).orElseThrow()).orElseThrow().code());
        assertEquals("orders.branch-missing", refused(new PlaceRequest(token, MEXICO, Ids.token(), "card", "http://127.0.0.1/", null)));
        checkout.pickUp(token, "MX", "pickup", checkout.pickUpBranches("MX").getFirst().id());
        var placed = checkout.place(new PlaceRequest(token, MEXICO, Ids.token(), "card", "http://127.0.0.1/", null));
        assertEquals(checkout.pickUpBranches("MX").getFirst().id(), order(placed).delivery().branchId());
    }

    @Test
    @Tag("CART-04")
    void what_is_delivered_is_not_picked_up_and_the_other_way_round() {
        var token = readyCart(shelf("45900", 10), 1);
        long branch = checkout.pickUpBranches("CO").getFirst().id();
        assertEquals("orders.shipping-unknown", assertThrows(Refusal.class, () -> checkout.deliver(token, "pickup", BOGOTA)).code());
        assertEquals("orders.shipping-unknown", assertThrows(Refusal.class, () -> checkout.pickUp(token, "CO", "home", branch)).code());
        assertEquals("home", carts.find(token).orElseThrow().shippingMethod(), "what was answered before stays");
        checkout.pickUp(token, "CO", "pickup", branch);
        assertEquals("Bogotá", carts.find(token).orElseThrow().address().city(), "the address is kept for the way back");
    }

    @Test
    @Tag("REG-06")
    void where_an_account_is_needed_a_guest_places_no_order() {
        var token = readyCart(shelf("45900", 10), 1);
        change(AccountSettings.MODE, RegistrationMode.ACCOUNT_NEEDED, "account-needed");
        try {
            assertEquals("orders.account-needed", refused(new PlaceRequest(token, COLOMBIA, Ids.token(), "card", "http://127.0.0.1/", null)));
        } finally {
            change(AccountSettings.MODE, RegistrationMode.GUEST_ALLOWED, "guest-allowed");
        }
        assertEquals(OrderStage.PLACED, order(place(token, "card")).stage());
    }

    @Test
    @Tag("PROMO-04")
    @Tag("Q24")
    void a_coupon_whose_last_use_somebody_else_took_is_told_and_the_next_press_works_with_the_new_total() {
        var shelf = shelf("45900", 10);
        var code = coupon(1, null);
        var first = withCoupon(shelf, code);
        var second = withCoupon(shelf, code);
        var shown = carts.view(second, COLOMBIA).orElseThrow().totals();
        assertTrue(shown.discount().isPositive());
        place(first, "card");
        assertEquals("orders.total-changed", refused(request(second, shown.total())));
        var now = carts.view(second, COLOMBIA).orElseThrow();
        assertEquals(List.of(CouponProblem.Reason.USED_UP), now.savings().problems().stream().map(CouponProblem::reason).toList());
        assertEquals(now.totals().total(), order(checkout.place(request(second, now.totals().total()))).amounts().total());
    }

    @Test
    @Tag("PROMO-04")
    void a_coupon_for_one_purchase_is_not_given_at_the_second_which_can_be_placed_all_the_same() {
        var shelf = shelf("45900", 10);
        var code = coupon(null, 1);
        var first = withCoupon(shelf, code);
        var email = carts.find(first).orElseThrow().contact().email();
        place(first, "card");
        var second = withCoupon(shelf, code);
        checkout.contact(second, "CO", "Ana Prueba", email, "3001234567");
        assertFalse(carts.view(second, COLOMBIA).orElseThrow().totals().discount().isPositive());
        assertEquals(CouponProblem.Reason.USED_UP, carts.coupon(second, COLOMBIA, code).orElseThrow().reason());
        assertFalse(order(place(second, "card")).amounts().discount().isPositive());
    }

    @Test
    @Tag("PROMO-01")
    void free_shipping_frees_the_cheapest_delivery_only_and_the_way_there_ends_where_it_begins() {
        var token = readyCart(shelf("80000", 10), 1);
        var near = carts.view(token, COLOMBIA).orElseThrow();
        assertEquals(Money.of("70000", "COP"), near.missingToFreeShipping(), "the promotion begins before the method's own threshold");
        carts.change(token, near.items().getFirst().line().variantId(), 2);
        var home = carts.view(token, COLOMBIA).orElseThrow();
        assertTrue(home.totals().shipping().isZero());
        assertEquals(List.of("express"), checkout.shippingOptions(home).stream().filter(option -> !option.isFree())
                .map(option -> option.method().code()).toList());
        checkout.deliver(token, "express", BOGOTA);
        var express = carts.view(token, COLOMBIA).orElseThrow();
        assertTrue(express.totals().shipping().isPositive());
        assertEquals(List.of(), express.savings().savings().stream().filter(saving -> saving.freeShipping()).toList());
        assertTrue(checkout.shippingOptions(express).stream().anyMatch(option -> option.method().code().equals("home") && option.isFree()));
    }

    @Test
    @Tag("CART-10")
    void what_was_answered_is_kept_with_the_cart() {
        var cart = carts.find(readyCart(shelf("45900", 10), 3)).orElseThrow();
        assertTrue(cart.contact().email().startsWith("ana."));
        assertEquals("+573001234567", cart.contact().phone());
        assertEquals("Bogotá", cart.address().city());
        assertEquals("home", cart.shippingMethod());
    }

    private String withCoupon(Shelf shelf, String code) {
        var token = readyCart(shelf, 1);
        assertTrue(carts.coupon(token, COLOMBIA, code).isEmpty());
        return token;
    }

    private static PlaceRequest request(String token, Money shown) {
        return new PlaceRequest(token, COLOMBIA, Ids.token(), "card", "http://127.0.0.1/", shown.amount().toPlainString());
    }

    private String refused(PlaceRequest request) {
        return assertThrows(Refusal.class, () -> checkout.place(request)).code();
    }
}
