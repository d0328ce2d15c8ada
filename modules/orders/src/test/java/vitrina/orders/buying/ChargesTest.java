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
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;

/** What staff let come on top of prices. */
class ChargesTest extends BuyingTest {

    @Inject
    private Taxes taxes;
    @Inject
    private ShippingMethods shipping;

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
            taxes.put("ZT", "standard", "IVA", new BigDecimal(rate), from);
            return null;
        });
    }

    private List<String> on(LocalDate day) {
        assertTrue(house.soon(() -> taxes.rates("ZT", "standard", day).size() == 1), day::toString);
        return taxes.rates("ZT", "standard", day).stream().map(rate -> rate.rate().toPlainString()).toList();
    }
}
