package vitrina.orders.cart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.tax.TaxRate;
import vitrina.kernel.money.Money;

@Tag("LOC-04")
class TotalsTest {

    private static final List<TaxRate> IVA = List.of(new TaxRate("IVA", new BigDecimal("19")));

    @Test
    void where_prices_contain_tax_the_total_is_what_was_shown() {
        var totals = Totals.of("COP", true, List.of(line("COP", 2, "45900", "9180", IVA)), Money.of("12000", "COP"), IVA);
        assertEquals(Money.of("91800", "COP"), totals.items());
        assertEquals(Money.of("94620", "COP"), totals.total());
        assertEquals(Money.of("15107", "COP"), totals.tax());
    }

    @Test
    void where_they_do_not_the_tax_comes_on_top() {
        var tax = List.of(new TaxRate("Sales tax", new BigDecimal("8.25")));
        var totals = Totals.of("USD", false, List.of(line("USD", 3, "9.99", "0", tax)), Money.of("5.00", "USD"), List.of());
        assertEquals(Money.of("2.47", "USD"), totals.tax());
        assertEquals(Money.of("37.44", "USD"), totals.total());
    }

    @Test
    void a_discount_never_exceeds_its_line() {
        var totals = Totals.of("COP", true, List.of(line("COP", 1, "1000", "5000", IVA)), Money.zero("COP"), IVA);
        assertEquals(Money.zero("COP"), totals.total());
        assertEquals(Money.of("1000", "COP"), totals.discount());
    }

    @Test
    void an_empty_cart_costs_its_shipping() {
        assertEquals(Money.of("12000", "COP"), Totals.of("COP", true, List.of(), Money.of("12000", "COP"), IVA).total());
    }

    private static TotalsLine line(String currency, int quantity, String price, String discount, List<TaxRate> rates) {
        return new TotalsLine(7, quantity, Money.of(price, currency), Money.of(price, currency), Money.of(discount, currency), rates);
    }
}
