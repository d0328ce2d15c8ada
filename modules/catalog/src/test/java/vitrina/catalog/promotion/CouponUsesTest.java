package vitrina.catalog.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** A coupon is used as often as staff allowed, whoever is fastest. */
@InHouse
@Tag("Q2")
@Tag("PROMO-04")
class CouponUsesTest {

    @Inject
    private House house;
    @Inject
    private PromotionAdmin admin;
    @Inject
    private Promotions promotions;
    @Inject
    private Offers offers;
    @Inject
    private Clock clock;
    @Inject
    private Transactions transactions;

    @Test
    void two_hundred_uses_at_once_of_a_one_use_coupon_succeed_once() throws InterruptedException {
        var code = coupon(1, null);
        var savings = waitFor(code);
        var uses = IntStream.range(0, 200).mapToObj(i -> code + "-" + i).<Callable<Boolean>>map(order -> () -> redeemed(order, savings, order))
                .toList();
        var answers = House.together(uses);
        assertEquals(List.of(1L, 199L), Stream.of(true, false).map(said -> answers.stream().filter(said::equals).count()).toList(),
                answers::toString);
        assertEquals(List.of(CouponProblem.Reason.USED_UP),
                promotions.evaluate(basket(code)).problems().stream().map(CouponProblem::reason).toList());
    }

    @Test
    void the_same_order_uses_it_once_and_an_annulled_one_gives_it_back() {
        var code = coupon(1, null);
        var savings = waitFor(code);
        promotions.redeem(code, savings, "ana@example.com", "es");
        promotions.redeem(code, savings, "ana@example.com", "es");
        promotions.reverse(code);
        promotions.redeem(code + "-2", savings, "ana@example.com", "es");
        assertThrows(Refusal.class, () -> promotions.redeem(code + "-3", savings, "ana@example.com", "es"));
    }

    @Test
    void a_customer_has_a_limit_of_their_own() {
        var code = coupon(null, 1);
        var savings = waitFor(code);
        promotions.redeem(code + "-1", savings, "ana@example.com", "es");
        promotions.redeem(code + "-2", savings, "leo@example.com", "es");
        var refusal = assertThrows(Refusal.class, () -> promotions.redeem(code + "-3", savings, "ana@example.com", "es"));
        assertEquals("catalog.promotion-used-up", refusal.code());
    }

    @Test
    void who_used_a_coupon_up_is_told_and_everybody_else_keeps_it() {
        var code = coupon(null, 1);
        promotions.redeem(code + "-1", waitFor(code), "ana@example.com", "es");
        var again = promotions.evaluate(basket(code, "ana@example.com"));
        assertEquals(List.of(), again.savings().stream().filter(saving -> code.equals(saving.coupon())).toList());
        assertEquals(List.of(CouponProblem.Reason.USED_UP), again.problems().stream().map(CouponProblem::reason).toList());
        assertEquals(List.of(), promotions.evaluate(basket(code, "leo@example.com")).problems());
        promotions.reverse(code + "-1");
        assertEquals(List.of(), promotions.evaluate(basket(code, "ana@example.com")).problems());
    }

    @Test
    @Tag("PROMO-01")
    void an_offer_without_coupon_that_is_used_up_is_neither_given_nor_shown_until_a_use_comes_back() {
        var code = promotion(promotion -> promotion.setUsageLimit(1));
        assertTrue(house.soon(() -> offered(code)), "never on offer");
        var savings = promotions.evaluate(basket("")).savings().stream().filter(saving -> saving.name("es").equals(code)).toList();
        promotions.redeem(code, new Savings(savings, List.of(), null), "ana@example.com", "es");
        assertEquals(List.of(), promotions.evaluate(basket("")).savings().stream().filter(saving -> saving.name("es").equals(code)).toList());
        assertTrue(house.soon(() -> !offered(code)), "still on offer");
        var refusal = assertThrows(Refusal.class,
                () -> promotions.redeem(code + "-2", new Savings(savings, List.of(), null), "leo@example.com", "es"));
        assertEquals(code, refusal.arguments()[0], "the refusal names it");
        promotions.reverse(code);
        assertTrue(house.soon(() -> offered(code)), "not on offer again");
    }

    @Test
    void a_code_nobody_wrote_is_named_as_unknown() {
        var problems = promotions.evaluate(basket("nosuch" + UUID.randomUUID())).problems();
        assertEquals(CouponProblem.Reason.UNKNOWN, problems.getFirst().reason());
    }

    @Test
    void a_limit_below_what_was_used_is_refused() {
        var code = promotion(promotion -> promotion.setUsageLimit(2));
        assertTrue(house.soon(() -> offered(code)), "never on offer");
        var savings = new Savings(
                promotions.evaluate(basket("")).savings().stream().filter(saving -> saving.name("es").equals(code)).toList(), List.of(), null);
        promotions.redeem(code + "-1", savings, "ana@example.com", "es");
        promotions.redeem(code + "-2", savings, "leo@example.com", "es");
        var saved = Actors.as(Actor.SYSTEM, () -> admin.byCode(code)).orElseThrow();
        saved.setUsageLimit(1);
        assertEquals("catalog.promotion-limit-low", refused(() -> admin.save(saved)));
    }

    @Test
    void a_promotion_without_a_kind_is_not_complete() {
        var promotion = new Promotion();
        promotion.setCode("KINDLESS");
        promotion.setKind(null);
        promotion.getNames().put("es", "Sin tipo");
        assertEquals("catalog.promotion-incomplete", refused(() -> admin.save(promotion)));
    }

    @Test
    void a_coupon_has_a_code_that_can_be_typed_and_at_least_one_use() {
        var first = Actors.as(Actor.SYSTEM, () -> admin.byCode(promotion(any -> {}))).orElseThrow().getId();
        var second = Actors.as(Actor.SYSTEM, () -> admin.byCode(promotion(any -> {}))).orElseThrow().getId();
        assertEquals("catalog.code-invalid", refused(() -> admin.addCoupon(first, " ", null, null)));
        assertEquals("catalog.code-invalid", refused(() -> admin.addCoupon(first, "a/ñ", null, null)));
        assertEquals("catalog.coupon-long", refused(() -> admin.addCoupon(first, "A".repeat(41), null, null)));
        assertEquals("catalog.promotion-count", refused(() -> admin.addCoupon(first, "UNO" + first, 0, null)));
        Actors.as(Actor.SYSTEM, () -> admin.addCoupon(first, "UNO" + first, 1, null));
        assertEquals("catalog.coupon-taken", refused(() -> admin.addCoupon(second, "uno" + first, null, null)));
        assertEquals("catalog.coupon-exists", refused(() -> admin.addCoupon(first, " uno" + first, 2, null)));
        assertEquals("catalog.code-invalid", refused(() -> admin.addCoupon(first, "two words", null, null)));
        assertEquals("catalog.coupon-over", refused(() -> admin.addCoupon(first, "LATE" + first, null, clock.now())));
    }

    @Test
    void a_coupon_is_changed_without_losing_what_is_not_changed_and_never_below_what_was_used() {
        var code = coupon(3, null);
        waitFor(code);
        promotions.redeem(code + "-1", given(code), "ana@example.com", "es");
        promotions.redeem(code + "-2", given(code), "leo@example.com", "es");
        var known = only(code);
        assertEquals("catalog.coupon-limit-low", refused(() -> admin.changeCoupon(known.with(1, null, true))));
        Actors.as(Actor.SYSTEM, () -> admin.changeCoupon(known.with(2, clock.now().plusSeconds(60), false)));
        var changed = only(code);
        assertEquals(2, changed.usageLimit());
        assertEquals(2, changed.used());
        assertFalse(changed.active());
        assertFalse(changed.isOver(clock.now()));
        Actors.as(Actor.SYSTEM, () -> admin.changeCoupon(changed.with(null, clock.now().minusSeconds(1), true)));
        assertTrue(only(code).isOver(clock.now()));
    }

    private Coupon only(String code) {
        return Actors.as(Actor.SYSTEM, () -> admin.coupons(admin.byCode(code).orElseThrow().getId())).getFirst();
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, () -> Actors.as(Actor.SYSTEM, act)).code();
    }

    private boolean redeemed(String order, Savings savings, String customer) {
        try {
            transactions.alone(() -> promotions.redeem(order, savings, customer, "es"));
            return true;
        } catch (Refusal refusal) {
            assertEquals("catalog.promotion-used-up", refusal.code());
            return false;
        }
    }

    private boolean offered(String name) {
        return offers.names("ZZ", "es", clock.now()).contains(name);
    }

    /** A promotion named by its code, in a country of its own. */
    private String promotion(Consumer<Promotion> change) {
        var code = "V" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        Actors.as(Actor.SYSTEM, () -> {
            var promotion = new Promotion();
            promotion.setCode(code);
            promotion.setCountry("ZZ");
            promotion.setPercent(BigDecimal.TEN);
            promotion.getNames().put("es", code);
            change.accept(promotion);
            return admin.save(promotion);
        });
        return code;
    }

    private String coupon(Integer limit, Integer perCustomer) {
        var code = promotion(promotion -> {
            promotion.setNeedsCoupon(true);
            promotion.setPerCustomerLimit(perCustomer);
        });
        Actors.as(Actor.SYSTEM, () -> {
            var saved = admin.byCode(code).orElseThrow();
            saved.getNames().put("en", "Trial");
            admin.addCoupon(admin.save(saved).getId(), code, limit, null);
        });
        assertEquals("Trial", Actors.as(Actor.SYSTEM, () -> admin.byCode(code)).orElseThrow().getNames().get("en"));
        return code;
    }

    private Savings waitFor(String code) {
        assertTrue(house.soon(() -> !given(code).savings().isEmpty()), "The promotion was never seen");
        return given(code);
    }

    private Savings given(String code) {
        return new Savings(promotions.evaluate(basket(code)).savings().stream().filter(saving -> code.equals(saving.coupon())).toList(), List.of(),
                null);
    }

    private static Basket basket(String code) {
        return basket(code, null);
    }

    private static Basket basket(String code, String customer) {
        return new Basket("ZZ", "USD", null, customer, List.of(code),
                List.of(new Basket.Line(1, 1, Set.of(), 2, Money.of("10", "USD"))), Money.of("3", "USD"));
    }
}
