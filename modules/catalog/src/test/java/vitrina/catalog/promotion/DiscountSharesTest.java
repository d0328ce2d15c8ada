package vitrina.catalog.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vitrina.kernel.money.Currencies;
import vitrina.kernel.money.Money;

/** Whatever promotions meet whatever basket: the shares add up to the cent and nobody is paid for buying. */
@Tag("PROMO-01")
class DiscountSharesTest {

    @Property(tries = 2_000)
    void no_line_ever_costs_less_than_nothing(@ForAll("baskets") Basket basket, @ForAll("rules") List<Rule> rules) {
        var savings = evaluate(basket, rules);
        for (int i = 0; i < basket.lines().size(); i++) {
            var left = basket.lines().get(i).total().minus(savings.ofLine(i, basket.currency()));
            assertFalse(left.isNegative(), () -> "line below zero: " + left);
        }
        assertFalse(savings.savings().stream().flatMap(saving -> saving.lineShares().stream()).anyMatch(Money::isNegative));
    }

    @Property(tries = 2_000)
    void the_shares_of_the_lines_are_the_discount_to_the_cent(@ForAll("baskets") Basket basket, @ForAll("rules") List<Rule> rules) {
        var savings = evaluate(basket, rules);
        var byLine = Money.zero(basket.currency());
        for (int i = 0; i < basket.lines().size(); i++) {
            byLine = byLine.plus(savings.ofLine(i, basket.currency()));
        }
        assertEquals(savings.total(basket.currency()), byLine);
        int scale = Currencies.payableScale(basket.currency());
        assertTrue(savings.savings().stream().flatMap(saving -> saving.lineShares().stream())
                .allMatch(share -> share.amount().stripTrailingZeros().scale() <= scale), "a share cannot be paid");
    }

    @Property(tries = 1_000)
    void an_amount_is_given_whole_as_long_as_the_goods_are_worth_it(@ForAll("baskets") Basket basket) {
        var rule = rule(1, PromotionKind.AMOUNT, BigDecimal.ONE, Money.of("37", basket.currency()), 1, 1, false, 0);
        var total = evaluate(basket, List.of(rule)).total(basket.currency());
        assertEquals(basket.goods().min(rule.amount()), total);
    }

    @Property(tries = 1_000)
    void an_exclusive_promotion_never_meets_another(@ForAll("baskets") Basket basket, @ForAll("rules") List<Rule> rules) {
        var exclusive = rules.stream().filter(Rule::exclusive).map(Rule::id).toList();
        var used = evaluate(basket, rules).savings().stream().map(Saving::promotionId).toList();
        assertTrue(used.size() == 1 || used.stream().noneMatch(exclusive::contains), () -> "stacked: " + used);
    }

    @Provide
    Arbitrary<Basket> baskets() {
        return Arbitraries.of("COP", "BRL").flatMap(currency -> Combinators.combine(
                Arbitraries.longs().between(1, 30), Arbitraries.integers().between(1, 40),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("9999")).ofScale(Currencies.payableScale(currency)))
                .as((product, quantity, price) -> new Basket.Line(product, product, Set.of(product % 4 + 100), quantity,
                        new Money(price, currency)))
                .list().ofMinSize(1).ofMaxSize(6)
                .map(lines -> new Basket("CO", currency, null, null, List.of(), lines, Money.of("12", currency))));
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return Combinators.combine(Arbitraries.of(PromotionKind.values()), Arbitraries.integers().between(1, 100),
                Arbitraries.integers().between(1, 20_000), Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 2),
                Arbitraries.of(true, false, false), Arbitraries.integers().between(0, 3))
                .as((kind, percent, amount, buy, get, exclusive, priority) -> rule(0, kind, BigDecimal.valueOf(percent),
                        Money.of(String.valueOf(amount), "BRL"), buy, get, exclusive, priority))
                .list().ofMaxSize(5).map(DiscountSharesTest::numbered);
    }

    private static List<Rule> numbered(List<Rule> rules) {
        return java.util.stream.IntStream.range(0, rules.size()).mapToObj(i -> {
            var rule = rules.get(i);
            return rule(i + 1L, rule.kind(), rule.percent(), rule.amount(), rule.buy(), rule.get(), rule.exclusive(), rule.priority());
        }).toList();
    }

    private static Rule rule(long id, PromotionKind kind, BigDecimal percent, Money amount, int buy, int get, boolean exclusive,
            int priority) {
        var only = id % 2 == 0 ? new Rule.Targets(Set.of(100L, 101L), Set.of()) : Rule.Targets.NONE;
        return new Rule(id, kind, null, percent, kind == PromotionKind.AMOUNT ? amount : null, null, buy, get, null, false, exclusive,
                priority, null, null, false, false, only, Rule.Targets.NONE, Map.of());
    }

    private static Savings evaluate(Basket basket, List<Rule> rules) {
        return new Savings(new Evaluation(basket, Map.of()).best(rules), List.of(), null);
    }
}
