package vitrina.catalog.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;

/** Taxes inside a price and on top of it. */
@Tag("LOC-04")
class TaxedTest {

    private static final List<TaxRate> IVA = List.of(new TaxRate("IVA", new BigDecimal("19")));
    private static final List<TaxRate> SALES = List.of(new TaxRate("State", new BigDecimal("6")), new TaxRate("County", new BigDecimal("1")));

    @Test
    void an_inclusive_price_contains_its_tax() {
        var taxed = Taxed.inclusive(Money.of("45900", "COP"), IVA);
        assertEquals(Money.of("38571", "COP"), taxed.net());
        assertEquals(Money.of("7329", "COP"), taxed.tax());
        assertEquals(Money.of("45900", "COP"), taxed.gross());
    }

    @Test
    void an_exclusive_price_gets_its_taxes_on_top() {
        var taxed = Taxed.exclusive(Money.of("12.50", "USD"), SALES);
        assertEquals(Money.of("13.38", "USD"), taxed.gross());
        assertEquals(List.of(Money.of("0.75", "USD"), Money.of("0.13", "USD")), taxed.rows().stream().map(TaxRow::amount).toList());
    }

    @Test
    void pesos_of_colombia_have_no_cents() {
        assertEquals(Money.of("1595", "COP"), Taxed.inclusive(Money.of("9990.5", "COP"), IVA).tax());
    }

    @Test
    void without_rates_nothing_is_tax() {
        var taxed = Taxed.of(true, Money.of("10", "BRL"), List.of());
        assertEquals(taxed.net(), taxed.gross());
        assertTrue(taxed.rows().isEmpty());
    }

    @Property
    void net_and_taxes_are_the_gross_amount_to_the_cent(@ForAll @BigRange(min = "0", max = "999999") @Scale(2) BigDecimal amount,
            @ForAll boolean inclusive) {
        var taxed = Taxed.of(inclusive, new Money(amount, "USD"), SALES);
        var rows = taxed.rows().stream().map(TaxRow::amount).reduce(Money.zero("USD"), Money::plus);
        assertEquals(taxed.gross(), taxed.net().plus(rows));
        assertEquals(new Money(amount, "USD"), inclusive ? taxed.gross() : taxed.net());
    }
}
