package vitrina.catalog.promotion;

import java.util.List;
import java.util.stream.Stream;
import vitrina.kernel.money.Money;

/**
 * Everything a basket saves.
 * @param problems coupons that gave nothing, and why
 * @param freeShippingFrom goods total from which shipping is free without a coupon, or null
 */
public record Savings(List<Saving> savings, List<CouponProblem> problems, Money freeShippingFrom) {

    public static final Savings NONE = new Savings(List.of(), List.of(), null);

    public Savings {
        savings = List.copyOf(savings);
        problems = List.copyOf(problems);
    }

    public boolean freeShipping() {
        return savings.stream().anyMatch(Saving::freeShipping);
    }

    /** What remains for a way of shipping that no promotion frees; a coupon for that gives nothing then. */
    public Savings withoutFreeShipping() {
        var lost = savings.stream().filter(saving -> saving.freeShipping() && saving.coupon() != null)
                .map(saving -> new CouponProblem(saving.coupon(), CouponProblem.Reason.NOT_APPLICABLE));
        return new Savings(savings.stream().filter(saving -> !saving.freeShipping()).toList(),
                Stream.concat(problems.stream(), lost).toList(), null);
    }

    /** The discount of the basket's line at this index. */
    public Money ofLine(int index, String currency) {
        return savings.stream().map(saving -> saving.lineShares().get(index)).reduce(Money.zero(currency), Money::plus);
    }

    /** The discount on goods; shipping is not part of it. */
    public Money total(String currency) {
        return savings.stream().map(Saving::amount).reduce(Money.zero(currency), Money::plus);
    }
}
