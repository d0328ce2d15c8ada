package vitrina.catalog.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;

/** Which promotions a basket earns. */
@Tag("PROMO-01")
class EvaluationTest {

    private static final long LIPSTICK = 1;
    private static final long SOAP = 2;
    private static final long LIPS = 10;
    private static final long BATH = 20;

    @Test
    void a_percentage_comes_off_every_line_it_concerns() {
        var savings = best(basket(), percent(1, 10).on(LIPS));
        assertEquals(List.of(brl("5.00"), brl("0")), savings.getFirst().lineShares());
    }

    @Test
    void a_promotion_without_a_name_in_the_reader_s_language_is_still_named() {
        var names = Map.of("en", "Spring", "es", "Primavera");
        assertEquals("Spring", new Saving(1, null, null, names, List.of(), false).name("en-US"));
        assertEquals("Primavera", new Saving(1, null, null, names, List.of(), false).name("pt-BR"));
        assertEquals("ALBA", new Saving(1, 2L, "ALBA", names, List.of(), false).name("pt-BR"));
    }

    @Test
    void a_fixed_amount_is_shared_by_worth() {
        var savings = best(basket(), amount(1, "10"));
        assertEquals(List.of(brl("6.25"), brl("3.75")), savings.getFirst().lineShares());
    }

    @Test
    void three_for_two_takes_the_cheapest_of_every_three() {
        var basket = basket(line(LIPSTICK, LIPS, 2, "25"), line(SOAP, BATH, 5, "6"));
        assertEquals(brl("12"), best(basket, threeForTwo(1)).getFirst().amount());
    }

    @Test
    void three_for_two_gives_nothing_for_two() {
        assertEquals(List.of(), best(basket(line(LIPSTICK, LIPS, 2, "25")), threeForTwo(1)));
    }

    @Test
    void shipping_is_free_from_the_threshold_on() {
        assertTrue(best(basket(), freeFrom(1, "80")).getFirst().freeShipping());
        assertEquals(List.of(), best(basket(), freeFrom(1, "80.01")));
    }

    @Test
    void what_stacks_is_applied_to_what_the_more_important_left() {
        var savings = best(basket(line(LIPSTICK, LIPS, 1, "100")), percent(1, 10), percent(2, 50).first());
        assertEquals(List.of(2L, 1L), savings.stream().map(Saving::promotionId).toList());
        assertEquals(List.of(brl("50"), brl("5")), savings.stream().map(Saving::amount).toList());
    }

    @Test
    void an_exclusive_one_wins_alone_when_it_saves_more() {
        var savings = best(basket(line(LIPSTICK, LIPS, 1, "100")), percent(1, 10), percent(2, 20), percent(3, 40).alone());
        assertEquals(List.of(3L), savings.stream().map(Saving::promotionId).toList());
    }

    @Test
    void an_exclusive_one_loses_to_a_stack_that_saves_more() {
        var savings = best(basket(line(LIPSTICK, LIPS, 1, "100")), percent(1, 10), percent(2, 20), percent(3, 25).alone());
        assertEquals(Set.of(1L, 2L), Set.copyOf(savings.stream().map(Saving::promotionId).toList()));
    }

    @Test
    void the_way_to_free_shipping_ends_at_the_lowest_total_that_needs_no_coupon() {
        var rules = List.of(freeFrom(1, "120").build(), freeFrom(2, "100").build(), freeFrom(3, "90").coupon().build(),
                freeFrom(4, "95").group("consultant").build());
        assertEquals(brl("100"), new Evaluation(basket(), Map.of()).freeShippingFrom(rules));
    }

    @Test
    void free_shipping_counts_for_what_it_saves() {
        var savings = best(basket(), percent(1, 10).alone(), freeFrom(2, "0"));
        assertEquals(List.of(2L), savings.stream().map(Saving::promotionId).toList());
    }

    @Test
    @Tag("PROMO-04")
    void a_promotion_that_needs_a_coupon_waits_for_it() {
        var rule = percent(1, 10).coupon();
        assertEquals(List.of(), best(basket(), rule));
        var savings = new Evaluation(basket(), Map.of(1L, new Evaluation.CouponCode(7, "AURORA10"))).best(List.of(rule.build()));
        assertEquals("AURORA10", savings.getFirst().coupon());
    }

    @Test
    void a_group_promotion_is_for_the_group_only() {
        assertEquals(List.of(), best(basket(), percent(1, 10).group("consultant")));
    }

    @Test
    void money_of_another_currency_never_applies() {
        var rule = new Spec(1, PromotionKind.AMOUNT);
        rule.amount = Money.of("10000", "COP");
        assertEquals(List.of(), best(basket(), rule));
    }

    @Test
    void what_is_excluded_stays_out() {
        var rule = percent(1, 10);
        rule.excluded = new Rule.Targets(Set.of(), Set.of(LIPSTICK));
        assertEquals(List.of(brl("0"), brl("3.00")), best(basket(), rule).getFirst().lineShares());
    }

    @Test
    void it_runs_from_its_first_instant_until_before_its_last() {
        var from = Instant.parse("2026-11-27T05:00:00Z");
        var until = Instant.parse("2026-11-28T05:00:00Z");
        var spec = percent(1, 10);
        spec.from = from;
        spec.until = until;
        var rule = spec.build();
        assertTrue(rule.runs("BR", from));
        assertFalse(rule.runs("BR", until));
        assertFalse(rule.runs("BR", from.minusMillis(1)));
    }

    private static List<Saving> best(Basket basket, Spec... rules) {
        return new Evaluation(basket, Map.of()).best(List.of(rules).stream().map(Spec::build).toList());
    }

    private static Basket basket(Basket.Line... lines) {
        var some = lines.length > 0 ? List.of(lines) : List.of(line(LIPSTICK, LIPS, 2, "25"), line(SOAP, BATH, 5, "6"));
        return new Basket("BR", "BRL", null, null, List.of(), some, brl("15"));
    }

    private static Basket.Line line(long product, long category, int quantity, String price) {
        return new Basket.Line(product * 100, product, Set.of(category), quantity, brl(price));
    }

    private static Money brl(String amount) {
        return Money.of(amount, "BRL");
    }

    private static Spec percent(long id, int percent) {
        var spec = new Spec(id, PromotionKind.PERCENT);
        spec.percent = BigDecimal.valueOf(percent);
        return spec;
    }

    private static Spec amount(long id, String amount) {
        var spec = new Spec(id, PromotionKind.AMOUNT);
        spec.amount = brl(amount);
        return spec;
    }

    private static Spec threeForTwo(long id) {
        var spec = new Spec(id, PromotionKind.BUY_X_GET_Y);
        spec.percent = BigDecimal.valueOf(100);
        return spec;
    }

    private static Spec freeFrom(long id, String threshold) {
        var spec = new Spec(id, PromotionKind.FREE_SHIPPING);
        spec.threshold = brl(threshold);
        return spec;
    }

    /** A rule in the making; buys two and gets one. */
    private static final class Spec {
        private final long id;
        private final PromotionKind kind;
        private BigDecimal percent;
        private Money amount;
        private Money threshold;
        private String group;
        private boolean coupon;
        private boolean exclusive;
        private int priority;
        private Instant from;
        private Instant until;
        private Rule.Targets included = Rule.Targets.NONE;
        private Rule.Targets excluded = Rule.Targets.NONE;

        Spec(long id, PromotionKind kind) {
            this.id = id;
            this.kind = kind;
        }

        Spec on(long category) {
            included = new Rule.Targets(Set.of(category), Set.of());
            return this;
        }

        Spec first() {
            priority = 9;
            return this;
        }

        Spec alone() {
            exclusive = true;
            return this;
        }

        Spec coupon() {
            coupon = true;
            return this;
        }

        Spec group(String name) {
            group = name;
            return this;
        }

        Rule build() {
            return new Rule(id, kind, null, percent, amount, threshold, 2, 1, group, coupon, exclusive, priority, from, until, false, false,
                    included, excluded, Map.of("es", "Oferta"));
        }
    }
}
