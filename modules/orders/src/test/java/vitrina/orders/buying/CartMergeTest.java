package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.view.Shop;
import vitrina.kernel.money.Money;
import vitrina.people.account.Accounts;
import vitrina.people.account.Registration;

/** Somebody signs in who left a cart on another device, perhaps in another country. */
@Tag("CART-02")
@Tag("CAT-19")
class CartMergeTest extends PurchaseTest {

    private static final Shop USA = new Shop("US", "es", "USD");

    @Inject
    private Accounts accounts;
    @Inject
    private Catalogs catalogs;

    @Test
    void the_pieces_of_both_carts_are_there_and_the_larger_number_wins() {
        var shelf = shelf("45900", 20);
        var other = shelf("12000", 20);
        long person = customer();
        as(person, () -> carts.add(null, COLOMBIA, shelf.variant(), 2));
        var token = carts.add(null, COLOMBIA, shelf.variant(), 3);
        carts.add(token, COLOMBIA, other.variant(), 1);
        carts.merge(token, person);
        var merged = as(person, () -> carts.view(null, COLOMBIA)).orElseThrow();
        assertEquals(4, merged.items().stream().mapToInt(item -> item.quantity()).sum());
        assertEquals(0, merged.changes().size());
        assertTrue(carts.find(token).isEmpty());
    }

    @Test
    void the_cart_that_was_left_in_another_currency_is_explained_line_by_line() {
        var left = sold("45900", "11.50");
        var fresh = sold("90000", "22.00");
        long person = customer();
        as(person, () -> carts.add(null, COLOMBIA, left.variant(), 1));
        var token = carts.add(null, USA, fresh.variant(), 1);
        carts.merge(token, person);
        var shown = as(person, () -> carts.view(null, USA)).orElseThrow();
        assertEquals(Set.of(List.of(money("45900", "COP"), money("11.50", "USD")), List.of(money("90000", "COP"), money("22.00", "USD"))),
                shown.changes().stream().map(change -> List.of(change.before(), change.after())).collect(Collectors.toSet()));
    }

    @Test
    void what_is_sold_here_only_is_never_lost_by_signing_in() {
        var left = sold("45900", "11.50");
        var here = onlyInUsa("30.00");
        long person = customer();
        as(person, () -> carts.add(null, COLOMBIA, left.variant(), 1));
        var token = carts.add(null, USA, here.variant(), 1);
        carts.merge(token, person);
        var shown = as(person, () -> carts.view(null, USA)).orElseThrow();
        assertEquals(2, shown.items().stream().filter(item -> item.isSold()).count());
    }

    @Test
    @Tag("CART-05")
    @Tag("CART-10")
    void coupon_contact_and_address_of_the_guest_are_kept_where_the_customers_own_emptied_cart_has_none() {
        var shelf = shelf("45900", 20);
        var code = coupon(null, null);
        long person = customer();
        as(person, () -> {
            carts.add(null, COLOMBIA, shelf.variant(), 1);
            carts.remove(null, shelf.variantId());
            return null;
        });
        var token = readyCart(shelf, 1);
        carts.coupon(token, COLOMBIA, code);
        var guest = carts.find(token).orElseThrow();
        carts.merge(token, person);
        var merged = as(person, () -> carts.find(null)).orElseThrow();
        assertEquals(List.of(code), merged.coupons());
        assertEquals(List.of(guest.contact(), guest.address(), guest.shippingMethod()),
                List.of(merged.contact(), merged.address(), merged.shippingMethod()));
    }

    @Test
    @Tag("CART-10")
    void what_the_customer_answered_before_is_not_overwritten_by_signing_in() {
        var shelf = shelf("45900", 20);
        long person = customer();
        as(person, () -> {
            carts.add(null, COLOMBIA, shelf.variant(), 1);
            return checkout.contact(null, "CO", "Ana la de siempre", "siempre@example.com", "3001112233");
        });
        carts.merge(readyCart(shelf, 1), person);
        assertEquals("Ana la de siempre", as(person, () -> carts.find(null)).orElseThrow().contact().name());
    }

    private static Money money(String amount, String currency) {
        return Money.of(amount, currency).rounded();
    }

    private long customer() {
        return accounts.register(new Registration("Ana Prueba", "ana." + UUID.randomUUID() + "@example.com", "caracol-nube-42", "es", "CO"),
                "test").personId();
    }

    private Shelf sold(String pesos, String dollars) {
        var shelf = shelf(pesos, 10);
        sellIn("US", shelf, Money.of(dollars, "USD"));
        return shelf;
    }

    private Shelf onlyInUsa(String dollars) {
        var shelf = sold("1000", dollars);
        staff(() -> {
            catalogs.remove("CO", product(shelf));
            return null;
        });
        return shelf;
    }

}
