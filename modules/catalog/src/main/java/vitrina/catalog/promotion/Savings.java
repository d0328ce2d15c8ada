package vitrina.catalog.promotion;

import java.util.List;

import vitrina.kernel.money.Money;

/** Everything a basket saves. @param problems coupons that gave nothing, and why */
public record Savings(List<Saving> savings, List<CouponProblem> problems) {

    public static final Savings NONE = new Savings(List.of(), List.of());

    public Savings {
        savings = List.copyOf(savings);
        problems = List.copyOf(problems);
    }

    public boolean freeShipping() {
        return savings.stream().anyMatch(Saving::freeShipping);
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
