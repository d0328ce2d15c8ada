package vitrina.orders.cart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vitrina.catalog.tax.TaxRate;
import vitrina.catalog.tax.TaxRow;
import vitrina.kernel.money.Currencies;
import vitrina.kernel.money.Money;

@Tag("Q3")
class TotalsAddUpTest {

    record Cart(String currency, boolean taxIncluded, List<TotalsLine> lines, Money shipping, List<TaxRate> rates) {

        Totals totals() {
            return Totals.of(currency, taxIncluded, lines, shipping, rates);
        }
    }

    @Property(tries = 2_000)
    void any_cart_adds_up_to_the_cent(@ForAll("carts") Cart cart) {
        check(cart);
    }

    @Tag("nightly")
    @Property(tries = 100_000)
    void a_hundred_thousand_carts_add_up_to_the_cent(@ForAll("carts") Cart cart) {
        check(cart);
    }

    @Property(tries = 500)
    void refunding_all_parts_in_any_order_equals_the_payment(@ForAll("carts") Cart cart, @ForAll Random random) {
        var totals = cart.totals();
        var parts = new ArrayList<>(totals.lines().stream().map(PricedLine::gross).toList());
        parts.add(totals.shippingTaxed().gross());
        Collections.shuffle(parts, random);
        var left = totals.total();
        for (var part : parts) {
            left = left.minus(part);
            assertFalse(left.isNegative(), "more refunded than was paid");
        }
        assertTrue(left.isZero(), "left over: " + left);
    }

    private static void check(Cart cart) {
        var totals = cart.totals();
        var zero = Money.zero(cart.currency());
        var gross = totals.lines().stream().map(PricedLine::gross).reduce(zero, Money::plus);
        assertEquals(totals.total(), gross.plus(totals.shippingTaxed().gross()), "lines and shipping make the total");
        var shown = totals.items().minus(totals.discount()).plus(totals.shipping());
        assertEquals(totals.total(), cart.taxIncluded() ? shown : shown.plus(totals.tax()), "the summary makes the total");
        assertEquals(totals.tax(), totals.taxes().values().stream().reduce(zero, Money::plus), "tax rows make the tax");
        assertEquals(totals.total(), totals.netGoods().plus(totals.shippingTaxed().net()).plus(totals.tax()));
        for (var line : totals.lines()) {
            var taxes = line.taxes().stream().map(TaxRow::amount).reduce(zero, Money::plus);
            assertEquals(line.gross(), line.net().plus(taxes));
            assertFalse(line.net().isNegative());
            assertTrue(line.discount().compareTo(line.amount()) <= 0);
            assertTrue(line.gross().amount().stripTrailingZeros().scale() <= Currencies.payableScale(cart.currency()),
                    "a part that nobody can pay: " + line.gross());
        }
    }

    @Provide
    Arbitrary<Cart> carts() {
        return Combinators.combine(Arbitraries.of("COP", "MXN", "ARS", "BRL", "USD", "CLP"), Arbitraries.of(true, false))
                .flatAs((currency, included) -> Combinators.combine(lines(currency), amount(currency, 30_000), rates())
                        .as((lines, shipping, rates) -> new Cart(currency, included, lines, shipping, rates)));
    }

    private static Arbitrary<List<TotalsLine>> lines(String currency) {
        return Combinators.combine(Arbitraries.integers().between(1, 99), amount(currency, 9_999_999),
                Arbitraries.integers().between(0, 100), rates())
                .as((quantity, price, percent, rates) -> new TotalsLine(1, quantity, price, price,
                        price.times(quantity).times(new BigDecimal(percent).movePointLeft(2)).rounded(), rates))
                .list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<Money> amount(String currency, int most) {
        return Arbitraries.integers().between(0, most)
                .map(units -> new Money(BigDecimal.valueOf(units, Currencies.payableScale(currency)), currency));
    }

    private static Arbitrary<List<TaxRate>> rates() {
        return Arbitraries.of(List.of(), rates("IVA", "19"), rates("IVA", "16"), rates("IVA", "21"), rates("IVA", "10.5"),
                rates("ICMS", "18", "PIS", "1.65", "COFINS", "7.6"), rates("State", "6.25", "City", "2.5"));
    }

    private static List<TaxRate> rates(String... pairs) {
        var rates = new ArrayList<TaxRate>();
        for (int i = 0; i < pairs.length; i += 2) {
            rates.add(new TaxRate(pairs[i], new BigDecimal(pairs[i + 1])));
        }
        return List.copyOf(rates);
    }
}
