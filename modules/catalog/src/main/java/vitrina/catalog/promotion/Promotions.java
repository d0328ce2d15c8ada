package vitrina.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/** What a basket saves, and the count of how often a promotion was used. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "uses are counted by conditional updates")
@ApplicationScoped
@Transactional
public class Promotions {

    @Inject
    private Rules rules;
    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /** Pure for the same moment: asks limits but uses nothing up. One statement for coupons, one for promotions that are limited, else none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Savings evaluate(Basket basket) {
        if (basket.lines().isEmpty()) {
            return Savings.NONE;
        }
        var running = rules.running(basket.country(), clock.now());
        var coupons = rules.coupons(basket.coupons());
        var valid = new HashMap<Long, Evaluation.CouponCode>();
        coupons.stream().filter(coupon -> coupon.runs(clock.now()) && !coupon.usedUp())
                .forEach(coupon -> valid.putIfAbsent(coupon.promotionId(), new Evaluation.CouponCode(coupon.id(), coupon.code())));
        var evaluation = new Evaluation(basket, valid);
        var spent = spent(running.stream().filter(rule -> rule.limited() && evaluation.applies(rule)).map(Rule::id).toList(), basket.customer());
        var savings = evaluation.best(running.stream().filter(rule -> !spent.contains(rule.id())).toList());
        return new Savings(savings, problems(basket, coupons, running, evaluation, spent, savings), evaluation.freeShippingFrom(running));
    }

    /**
     * Counts the use of every promotion of an order; repeating it for the same order counts nothing.
     *
     * @param customerKey who is limited, by e-mail
     * @param language    tag of the refusal's reader
     * @throws Refusal catalog.promotion-used-up with its name, when somebody else took the last use
     */
    public void redeem(String reference, Savings savings, String customerKey, String language) {
        for (var saving : inOrder(savings)) {
            if (!used(reference, saving, customerKey)) {
                throw new Refusal("catalog.promotion-used-up", saving.coupon() == null ? saving.name(language) : saving.coupon());
            }
        }
    }

    /** An order that had come to nothing was paid after all: its uses count again, as far as the limits have room. */
    public void takeAgain(String reference, Savings savings, String customerKey) {
        inOrder(savings).forEach(saving -> used(reference, saving, customerKey));
    }

    /** Always in this order, so that two orders never wait for each other's promotion. */
    private static List<Saving> inOrder(Savings savings) {
        return savings.savings().stream().sorted(Comparator.comparingLong(Saving::promotionId)).toList();
    }

    private boolean used(String reference, Saving saving, String customerKey) {
        var amount = saving.amount();
        int first = sql.update("""
                insert into catalog_promotion_use (promotion_id, coupon_id, reference, customer_key, amount, currency, used_at)
                values (?, ?::bigint, ?, ?, ?, ?, ?) on conflict (reference, promotion_id) do nothing""", saving.promotionId(),
                saving.couponId(), reference, customerKey, amount.amount(), amount.currency(), clock.now());
        return first == 0 || counted(saving, customerKey);
    }

    /** The order came to nothing: its uses are free again. */
    public void reverse(String reference) {
        var uses = sql.list("""
                delete from catalog_promotion_use where reference = ? returning promotion_id, coupon_id, customer_key""",
                row -> new Use(row.getLong(1), Sql.id(row, "coupon_id"), row.getString(3)), reference);
        uses.stream().sorted(Comparator.comparingLong(Use::promotionId)).forEach(use -> {
            sql.first("""
                    update catalog_promotion set used = used - 1 where id = ? and usage_limit is not null and used > 0
                    returning used + 1 = usage_limit""", row -> row.getBoolean(1), use.promotionId())
                    .ifPresent(over -> tell(over, use.promotionId()));
            sql.update("update catalog_coupon set used = used - 1 where id = ?::bigint and used > 0", use.couponId());
            sql.update("update catalog_promotion_customer set used = used - 1 where promotion_id = ? and customer_key = ? and used > 0",
                    use.promotionId(), use.customerKey());
        });
    }

    /** Conditional updates: of many that want the last use, the database lets one through. Unlimited ones lock nothing. */
    private boolean counted(Saving saving, String customerKey) {
        var limits = sql.first("select usage_limit is not null, per_customer_limit is not null from catalog_promotion where id = ?",
                row -> new boolean[] {row.getBoolean(1), row.getBoolean(2)}, saving.promotionId()).orElseThrow();
        return (!limits[0] || countedForAll(saving.promotionId()))
                && (saving.couponId() == null || sql.update("""
                        update catalog_coupon set used = used + 1 where id = ? and active
                        and (usage_limit is null or used < usage_limit)""", saving.couponId()) == 1)
                && (!limits[1] || sql.update("""
                        insert into catalog_promotion_customer as c (promotion_id, customer_key, used) values (?, ?, 1)
                        on conflict (promotion_id, customer_key) do update set used = c.used + 1 where c.used <
                          (select per_customer_limit from catalog_promotion where id = c.promotion_id)""",
                        saving.promotionId(), customerKey) == 1);
    }

    private boolean countedForAll(long promotionId) {
        var last = sql.first("update catalog_promotion set used = used + 1 where id = ? and used < usage_limit returning used = usage_limit",
                row -> row.getBoolean(1), promotionId);
        last.ifPresent(over -> tell(over, promotionId));
        return last.isPresent();
    }

    /** With its last use a promotion is not on offer any more, and is again when that use comes back. */
    private void tell(boolean lastUse, long promotionId) {
        if (lastUse) {
            changes.note("promotion", promotionId);
        }
    }

    /** Promotions without a use left, for everybody or for this customer. */
    private Set<Long> spent(List<Long> limited, String customer) {
        return limited.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.list("""
                select p.id from catalog_promotion p
                left join catalog_promotion_customer c on c.promotion_id = p.id and c.customer_key = ?::varchar
                where p.id = any(?) and (p.used >= p.usage_limit or c.used >= p.per_customer_limit)""",
                        row -> row.getLong(1), customer, limited));
    }

    private List<CouponProblem> problems(Basket basket, List<Coupon> coupons, List<Rule> running, Evaluation evaluation,
            Set<Long> spent, List<Saving> savings) {
        Map<String, Coupon> byCode = new HashMap<>();
        coupons.forEach(coupon -> byCode.put(coupon.code(), coupon));
        var problems = new ArrayList<CouponProblem>();
        for (var code : basket.coupons()) {
            if (savings.stream().noneMatch(saving -> code.equals(saving.coupon()))) {
                problems.add(new CouponProblem(code, reason(byCode.get(code), running, evaluation, spent)));
            }
        }
        return problems;
    }

    private CouponProblem.Reason reason(Coupon coupon, List<Rule> running, Evaluation evaluation, Set<Long> spent) {
        if (coupon == null) {
            return CouponProblem.Reason.UNKNOWN;
        }
        var rule = running.stream().filter(one -> one.id() == coupon.promotionId()).findFirst();
        if (!coupon.runs(clock.now()) || rule.isEmpty()) {
            return CouponProblem.Reason.EXPIRED;
        }
        if (coupon.usedUp() || spent.contains(coupon.promotionId())) {
            return CouponProblem.Reason.USED_UP;
        }
        return evaluation.applies(rule.get()) ? CouponProblem.Reason.BETTER_OFFER : CouponProblem.Reason.NOT_APPLICABLE;
    }

    private record Use(long promotionId, Long couponId, String customerKey) {}
}
