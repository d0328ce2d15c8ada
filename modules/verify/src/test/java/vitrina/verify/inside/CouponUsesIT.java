package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.promotion.Basket;
import vitrina.catalog.promotion.CouponProblem;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionDesk;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.promotion.Savings;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.verify.SuiteTest;

/** A coupon is used as often as staff allowed, whoever is fastest. */
@Tag("Q2")
@Tag("PROMO-04")
class CouponUsesIT extends SuiteTest {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private PromotionDesk desk;
    @Inject
    private Promotions promotions;
    @Inject
    private Transactions transactions;

    @Test
    void two_hundred_uses_at_once_of_a_one_use_coupon_succeed_once() throws InterruptedException, ExecutionException {
        var code = coupon(1, null);
        var savings = waitFor(code);
        var uses = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            var order = code + "-" + i;
            uses.add(() -> redeemed(order, savings, order));
        }
        int succeeded = 0;
        for (Future<Boolean> use : executor.invokeAll(uses)) {
            succeeded += use.get() ? 1 : 0;
        }
        assertEquals(1, succeeded);
        assertEquals(List.of(CouponProblem.Reason.USED_UP), promotions.evaluate(basket(code)).problems().stream().map(CouponProblem::reason).toList());
    }

    @Test
    void the_same_order_uses_it_once_and_an_annulled_one_gives_it_back() {
        var code = coupon(1, null);
        var savings = waitFor(code);
        promotions.redeem(code, savings, "ana@example.com");
        promotions.redeem(code, savings, "ana@example.com");
        promotions.giveBack(code);
        promotions.redeem(code + "-2", savings, "ana@example.com");
        assertThrows(Refusal.class, () -> promotions.redeem(code + "-3", savings, "ana@example.com"));
    }

    @Test
    void a_customer_has_a_limit_of_their_own() {
        var code = coupon(null, 1);
        var savings = waitFor(code);
        promotions.redeem(code + "-1", savings, "ana@example.com");
        promotions.redeem(code + "-2", savings, "leo@example.com");
        var refusal = assertThrows(Refusal.class, () -> promotions.redeem(code + "-3", savings, "ana@example.com"));
        assertEquals("catalog.promotion-used-up", refusal.code());
    }

    @Test
    void a_code_nobody_wrote_is_named_as_unknown() {
        var problems = promotions.evaluate(basket("nosuch" + UUID.randomUUID())).problems();
        assertEquals(CouponProblem.Reason.UNKNOWN, problems.getFirst().reason());
    }

    private boolean redeemed(String order, Savings savings, String customer) {
        try {
            transactions.alone(() -> promotions.redeem(order, savings, customer));
            return true;
        } catch (Refusal refusal) {
            assertEquals("catalog.promotion-used-up", refusal.code());
            return false;
        }
    }

    private String coupon(Integer limit, Integer perCustomer) {
        var code = "V" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        Actors.as(Actor.SYSTEM, () -> {
            var promotion = new Promotion();
            promotion.setCode(code);
            promotion.setPercent(BigDecimal.TEN);
            promotion.setNeedsCoupon(true);
            promotion.setPerCustomerLimit(perCustomer);
            promotion.getNames().put("es", "Prueba");
            var saved = desk.save(promotion);
            saved.getNames().put("en", "Trial");
            desk.putCoupon(desk.save(saved).getId(), code, limit, null, true);
        });
        assertEquals("Trial", Actors.as(Actor.SYSTEM, () -> desk.byCode(code)).orElseThrow().getNames().get("en"));
        return code;
    }

    /** The change log tells the new promotion within half a second. */
    private Savings waitFor(String code) {
        for (int i = 0; i < 100; i++) {
            var savings = promotions.evaluate(basket(code));
            if (savings.savings().stream().anyMatch(saving -> code.equals(saving.coupon()))) {
                return new Savings(savings.savings().stream().filter(saving -> code.equals(saving.coupon())).toList(), List.of());
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("The promotion was never seen");
    }

    private static Basket basket(String code) {
        return new Basket("ZZ", "USD", null, List.of(code),
                List.of(new Basket.Line(1, 1, Set.of(), 2, Money.of("10", "USD"))), Money.of("3", "USD"));
    }
}
