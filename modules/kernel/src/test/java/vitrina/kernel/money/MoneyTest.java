package vitrina.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.refusal.Refusal;

/** Money keeps every cent and never mixes currencies. */
@Tag("Q3")
class MoneyTest {

    @Test
    void currencies_are_never_mixed() {
        var pesos = Money.of("10", "MXN");
        var dollars = Money.of("10", "USD");
        assertThrows(IllegalArgumentException.class, () -> pesos.plus(dollars));
        assertThrows(IllegalArgumentException.class, () -> pesos.compareTo(dollars));
    }

    @Test
    void the_same_value_is_the_same_money_at_any_scale() {
        assertEquals(Money.of("1.5", "USD"), Money.of("1.5000", "USD"));
        assertEquals(Money.of("1.5", "USD").hashCode(), Money.of("1.5000", "USD").hashCode());
    }

    @Test
    @Tag("LOC-04")
    void amounts_are_rounded_to_what_can_be_paid() {
        assertEquals(Money.of("1235", "COP"), Money.of("1234.50", "COP").rounded());
        assertEquals(Money.of("1234", "CLP"), Money.of("1234.49", "CLP").rounded());
        assertEquals(Money.of("12.35", "BRL"), Money.of("12.345", "BRL").rounded());
    }

    @Test
    void a_split_gives_back_the_whole() {
        assertEquals(List.of(Money.of("3.34", "USD"), Money.of("3.33", "USD"), Money.of("3.33", "USD")),
                Money.of("10", "USD").split(3));
    }

    @Test
    void a_split_by_weights_never_loses_a_cent() {
        var random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            var currency = random.nextBoolean() ? "USD" : "COP";
            var amount = new Money(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2), currency).rounded();
            var weights = random.ints(1 + random.nextInt(6), 0, 50_000)
                    .mapToObj(cents -> new Money(BigDecimal.valueOf(cents, 2), currency)).toList();
            var parts = amount.splitBy(weights);
            assertEquals(amount, parts.stream().reduce(Money.zero(currency), Money::plus), amount + " by " + weights);
            assertTrue(parts.stream().allMatch(part -> part.equals(part.rounded())));
        }
    }

    @Test
    void an_amount_without_weights_is_split_evenly() {
        assertEquals(List.of(Money.of("1", "USD"), Money.of("1", "USD")),
                Money.of("2", "USD").splitBy(List.of(Money.zero("USD"), Money.zero("USD"))));
    }

    @Test
    @Tag("SITE-06")
    void money_is_written_as_the_country_reads_it() {
        assertEquals("$ 45.900", MoneyFormat.format(Money.of("45900", "COP"), "es-CO"));
        assertEquals("$1,299.00", MoneyFormat.format(Money.of("1299", "MXN"), "es-MX"));
        assertEquals("$ 12.345,60", MoneyFormat.format(Money.of("12345.6", "ARS"), "es-AR"));
        assertEquals("R$ 12,50", MoneyFormat.format(Money.of("12.5", "BRL"), "pt-BR"));
        assertEquals("$12.50", MoneyFormat.format(Money.of("12.5", "USD"), "en-US"));
        assertEquals("USD 12,50", MoneyFormat.format(Money.of("12.5", "USD"), "pt-BR"));
        assertEquals("-$12.50", MoneyFormat.format(Money.of("-12.5", "USD"), "en-US"));
    }

    @Test
    @Tag("FOUND-01")
    void absurd_precision_is_no_amount() {
        for (var absurd : List.of("1e999999999", "1e-999999999", "1e21", "1e-61", "9".repeat(101))) {
            assertThrows(IllegalArgumentException.class, () -> Money.of(absurd, "COP"), absurd.substring(0, 4));
        }
        var factor = new BigDecimal("1e999999999");
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "COP").times(factor));
        assertEquals(Money.of("100000000000000000000", "COP"), Money.of("1e20", "COP"));
    }

    @Test
    @Tag("FOUND-01")
    void the_largest_amount_that_is_stored_is_far_from_the_bounds() {
        var largest = Money.of("999999999999999.9999", "USD");
        var share = largest.percent(Percent.of("99.9999")).times(new BigDecimal("0.3333333333333333333333")).percent(Percent.of("33.3333"));
        assertEquals(largest.rounded(), largest.splitBy(List.of(share, largest, share)).stream().reduce(Money.zero("USD"), Money::plus));
    }

    @Test
    @Tag("FOUND-10")
    void what_cannot_be_paid_is_refused_and_not_rounded() {
        assertEquals(Money.of("100", "COP"), Money.of("100.00", "COP").payable());
        assertEquals("kernel.amount-unpayable", assertThrows(Refusal.class, () -> Money.of("100.5", "COP").payable()).code());
        assertEquals("kernel.amount-unpayable", assertThrows(Refusal.class, () -> Money.of("0.4", "COP").payable()).code());
        assertEquals("kernel.amount-unpayable", assertThrows(Refusal.class, () -> Money.of("1.005", "USD").payable()).code());
    }
}
