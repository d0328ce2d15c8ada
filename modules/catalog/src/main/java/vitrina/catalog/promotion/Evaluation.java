package vitrina.catalog.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vitrina.kernel.money.Money;

/** The pure part: given the rules that run, what does this basket save? No clock, no database. */
final class Evaluation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final Comparator<Rule> ORDER = Comparator.comparingInt(Rule::priority).reversed().thenComparingLong(Rule::id);

    private final Basket basket;
    /** The valid coupon of a rule that needs one. */
    private final Map<Long, CouponCode> coupons;

    record CouponCode(long id, String code) {}

    Evaluation(Basket basket, Map<Long, CouponCode> coupons) {
        this.basket = basket;
        this.coupons = coupons;
    }

    /** Everything that stacks together, or one exclusive promotion alone, whichever saves more; on a tie the higher priority. */
    List<Saving> best(List<Rule> running) {
        List<Rule> rules = running.stream().filter(this::applies).sorted(ORDER).toList();
        List<List<Saving>> choices = new ArrayList<>();
        rules.stream().filter(Rule::exclusive).forEach(rule -> choices.add(stack(List.of(rule))));
        choices.add(stack(rules.stream().filter(rule -> !rule.exclusive()).toList()));
        return choices.stream().max(Comparator.comparing(this::worth).thenComparing(choices::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The lowest goods total from which shipping costs nothing for whoever has no coupon; null where no promotion says so. */
    Money freeShippingFrom(List<Rule> running) {
        return running.stream().filter(rule -> rule.kind() == PromotionKind.FREE_SHIPPING && rule.threshold() != null
                && !rule.needsCoupon() && !rule.exclusive() && !rule.usedUp() && suits(rule))
                .map(Rule::threshold).min(Comparator.naturalOrder()).orElse(null);
    }

    boolean applies(Rule rule) {
        return suits(rule) && rule.reached(basket) && (!rule.needsCoupon() || coupons.containsKey(rule.id()));
    }

    private boolean suits(Rule rule) {
        return rule.isFor(basket.group()) && rule.speaks(basket.currency())
                && basket.lines().stream().anyMatch(line -> rule.concerns(line.productId(), line.categoryIds()));
    }

    private Money worth(List<Saving> savings) {
        Money goods = savings.stream().map(Saving::amount).reduce(zero(), Money::plus);
        return savings.stream().anyMatch(Saving::freeShipping) ? goods.plus(basket.shipping()) : goods;
    }

    private List<Saving> stack(List<Rule> rules) {
        List<Money> left = new ArrayList<>(basket.lines().stream().map(Basket.Line::total).toList());
        List<Saving> savings = new ArrayList<>();
        boolean shippingPaid = true;
        for (Rule rule : rules) {
            boolean free = rule.kind() == PromotionKind.FREE_SHIPPING && shippingPaid;
            List<Money> shares = shares(rule, left);
            if (free || shares.stream().anyMatch(Money::isPositive)) {
                CouponCode coupon = coupons.get(rule.id());
                savings.add(new Saving(rule.id(), coupon == null ? null : coupon.id(), coupon == null ? null : coupon.code(),
                        rule.names(), List.copyOf(shares), free));
                left.replaceAll(new Minus(shares));
                shippingPaid &= !free;
            }
        }
        return savings;
    }

    /** Every share is between zero and what earlier promotions left of the line. */
    private List<Money> shares(Rule rule, List<Money> left) {
        return switch (rule.kind()) {
            case PERCENT -> lines(rule, index -> part(left.get(index), rule.percent(), HUNDRED));
            case AMOUNT -> amountOff(rule, left);
            case BUY_X_GET_Y -> cheapestOff(rule, left);
            case FREE_SHIPPING -> nothing();
        };
    }

    private List<Money> amountOff(Rule rule, List<Money> left) {
        List<Money> weights = lines(rule, left::get);
        Money worth = weights.stream().reduce(zero(), Money::plus);
        if (!worth.isPositive()) {
            return nothing();
        }
        return rule.amount().compareTo(worth) >= 0 ? weights : rule.amount().rounded().splitBy(weights);
    }

    private List<Money> cheapestOff(Rule rule, List<Money> left) {
        List<Integer> cheapFirst = IntStream.range(0, left.size()).boxed().filter(index -> concerns(rule, index))
                .sorted(Comparator.comparing(index -> basket.lines().get(index).unitPrice())).toList();
        long pieces = cheapFirst.stream().mapToLong(index -> basket.lines().get(index).quantity()).sum();
        long reduced = pieces / (rule.buy() + rule.get()) * rule.get();
        List<Money> shares = new ArrayList<>(nothing());
        for (int index : cheapFirst) {
            long quantity = basket.lines().get(index).quantity();
            long here = Math.min(reduced, quantity);
            reduced -= here;
            BigDecimal numerator = rule.percent().multiply(BigDecimal.valueOf(here));
            shares.set(index, part(left.get(index), numerator, HUNDRED.multiply(BigDecimal.valueOf(quantity))));
        }
        return shares;
    }

    /** Rounded to what can be paid, and never more than the whole. */
    private static Money part(Money whole, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal exact = whole.amount().multiply(numerator).divide(denominator, 8, RoundingMode.HALF_EVEN);
        Money share = new Money(exact, whole.currency()).rounded();
        return share.compareTo(whole) > 0 ? whole : share;
    }

    private List<Money> lines(Rule rule, java.util.function.IntFunction<Money> share) {
        return IntStream.range(0, basket.lines().size())
                .mapToObj(index -> concerns(rule, index) ? share.apply(index) : zero()).toList();
    }

    private boolean concerns(Rule rule, int index) {
        Basket.Line line = basket.lines().get(index);
        return rule.concerns(line.productId(), line.categoryIds());
    }

    private List<Money> nothing() {
        return Collections.nCopies(basket.lines().size(), zero());
    }

    private Money zero() {
        return Money.zero(basket.currency());
    }

    /** Walks the shares beside the list that is being replaced. */
    private static final class Minus implements java.util.function.UnaryOperator<Money> {
        private final java.util.Iterator<Money> shares;

        Minus(List<Money> shares) {
            this.shares = shares.iterator();
        }

        @Override
        public Money apply(Money money) {
            return money.minus(shares.next());
        }
    }
}
