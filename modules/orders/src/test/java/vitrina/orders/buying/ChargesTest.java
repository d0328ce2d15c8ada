package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.tax.Taxes;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.people.address.Area;
import vitrina.people.address.Place;

/** What staff let come on top of prices. */
class ChargesTest extends PurchaseTest {

    @Inject
    private Taxes taxes;
    @Inject
    private ShippingMethods shipping;
    @Inject
    private Sql sql;

    @Test
    @Tag("LOC-04")
    void one_rate_of_a_tax_applies_on_a_day_in_whatever_order_they_were_typed() {
        put("19", null);
        put("21", LocalDate.of(2030, 1, 1));
        put("20", LocalDate.of(2028, 1, 1));
        assertEquals(List.of("19"), on(LocalDate.of(2027, 12, 31)));
        assertEquals(List.of("20"), on(LocalDate.of(2028, 1, 1)));
        assertEquals(List.of("20"), on(LocalDate.of(2029, 12, 31)));
        assertEquals(List.of("21"), on(LocalDate.of(2030, 1, 1)));
        assertEquals("catalog.tax-incomplete", assertThrows(Refusal.class, () -> put("101", null)).code());
    }

    @Test
    @Tag("LOC-04")
    void a_region_has_a_rate_of_its_own_of_one_tax_and_keeps_the_others_of_its_country() {
        staff(() -> {
            taxes.put(Area.all("ZR"), "standard", "STATE", new BigDecimal("6"), null);
            taxes.put(Area.all("ZR"), "standard", "FEDERAL", new BigDecimal("2"), null);
            taxes.put(new Area("ZR", "NY", null), "standard", "STATE", new BigDecimal("4"), null);
            taxes.put(new Area("ZR", "NY", null), "standard", "STATE", new BigDecimal("4.5"), null);
            taxes.put(new Area("ZR", "NY", "100"), "standard", "CITY", new BigDecimal("1"), null);
            return null;
        });
        assertTrue(house.soon(() -> in(new Place("ZR", "NY", "10001")).equals(List.of("CITY 1", "FEDERAL 2", "STATE 4.5"))),
                () -> in(new Place("ZR", "NY", "10001")).toString());
        assertEquals(List.of("FEDERAL 2", "STATE 4.5"), in(new Place("ZR", "NY", "12345")));
        assertEquals(List.of("FEDERAL 2", "STATE 6"), in(Place.in("ZR")));
    }

    @Test
    @Tag("CART-04")
    void a_way_to_ship_costs_what_it_costs_where_the_cart_is_to_be_brought() {
        var ready = readyCart(shelf("45900", 3), 1);
        var everywhere = carts.view(ready, COLOMBIA).orElseThrow();
        sql.update("""
                insert into orders_shipping_rate (country, code, region, price, currency, days_min, days_max)
                values ('CO', 'home', 'AMA', 77000, 'COP', 5, 9), ('CO', 'home', 'DC', 1234, 'COP', 0, 1)""");
        try {
            forget();
            assertTrue(house.soon(() -> carts.view(ready, COLOMBIA).orElseThrow().totals().shipping().equals(Money.of("1234", "COP"))));
            assertEquals(everywhere.totals().items(), carts.view(ready, COLOMBIA).orElseThrow().totals().items());
            assertEquals(Money.of("77000", "COP"), shipping.find(new Place("CO", "AMA", ""), "home").orElseThrow().price());
            assertEquals(everywhere.shipping(), shipping.find("CO", "home").orElseThrow());
        } finally {
            sql.update("delete from orders_shipping_rate where region is not null");
            forget();
        }
        assertTrue(house.soon(() -> carts.view(ready, COLOMBIA).orElseThrow().totals().equals(everywhere.totals())));
    }

    private List<String> in(Place place) {
        return taxes.rates(place, "standard").stream().map(rate -> rate.code() + " " + rate.rate().toPlainString()).toList();
    }

    /** What staff change is read anew everywhere. */
    private void forget() {
        var home = staff(() -> shipping.kept("CO")).stream().filter(one -> one.method().code().equals("home")).findFirst().orElseThrow();
        keep(home.method(), home.position(), home.enabled());
    }

    @Test
    void a_shipping_method_that_staff_switch_off_is_not_offered_and_nonsense_is_refused() {
        var home = staff(() -> shipping.kept("CO")).stream().filter(one -> one.method().code().equals("home")).findFirst().orElseThrow();
        var method = home.method();
        var reversed = new ShippingMethod(method.country(), method.code(), method.mode(), method.price(), method.freeFrom(), method.taxClass(), 5, 2);
        assertEquals("orders.shipping-invalid", assertThrows(Refusal.class, () -> keep(reversed, home.position(), true)).code());
        keep(method, home.position(), false);
        try {
            assertTrue(house.soon(() -> shipping.find("CO", "home").isEmpty()));
        } finally {
            keep(method, home.position(), true);
        }
        assertTrue(house.soon(() -> shipping.find("CO", "home").isPresent()));
    }

    private void keep(ShippingMethod method, int position, boolean enabled) {
        staff(() -> {
            shipping.put(method, position, enabled);
            return null;
        });
    }

    private void put(String rate, LocalDate from) {
        staff(() -> {
            taxes.put(Area.all("ZT"), "standard", "IVA", new BigDecimal(rate), from);
            return null;
        });
    }

    private List<String> on(LocalDate day) {
        assertTrue(house.soon(() -> taxes.rates(Place.in("ZT"), "standard", day).size() == 1), day::toString);
        return taxes.rates(Place.in("ZT"), "standard", day).stream().map(rate -> rate.rate().toPlainString()).toList();
    }
}
