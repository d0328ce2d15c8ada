package vitrina.kernel.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vitrina.kernel.refusal.Refusal;

/**
 * An amount in one currency. Mixing currencies is refused, arithmetic is exact, and splitting never loses a cent.
 *
 * @param amount   in major units (12.50 is twelve and a half), of any scale within bounds that no arithmetic of ours comes near: a number such as
 *                 1e999999999 would be a billion digits at the first addition
 * @param currency ISO 4217 code
 */
@Embeddable
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    private static final int LEAST_SCALE = -20;
    private static final int MOST_SCALE = 60;
    private static final int MOST_DIGITS = 100;
    /** Of the fifteen digits before the point that a column holds, what a sum of many needs is left over. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    public Money {
        if (amount != null && (amount.scale() < LEAST_SCALE || amount.scale() > MOST_SCALE || amount.precision() > MOST_DIGITS)) {
            throw new IllegalArgumentException("Not an amount of money: " + amount.precision() + " digits, scale " + amount.scale());
        }
        if (amount == null || currency == null || !currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("Not an amount of money: " + amount + " " + currency);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money percent(Percent percent) {
        return times(percent.fraction());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Rounded half up to what can be paid in this currency (LOC-04). */
    public Money rounded() {
        return new Money(amount.setScale(Currencies.payableScale(currency), RoundingMode.HALF_UP), currency);
    }

    /**
     * This amount, unless it has smaller parts than can be paid: what people typed is refused and not rounded.
     * @throws Refusal kernel.amount-unpayable
     */
    public Money payable() {
        if (!equals(rounded())) {
            throw new Refusal("kernel.amount-unpayable", amount.toPlainString(), currency);
        }
        return this;
    }

    /**
     * This amount, unless no table could hold it: what people typed is refused before a column overflows.
     * @throws Refusal kernel.amount-too-large
     */
    public Money keepable() {
        if (amount.abs().compareTo(TOO_MUCH) >= 0) {
            throw new Refusal("kernel.amount-too-large", amount.toPlainString());
        }
        return this;
    }

    /** Equal parts in payable units; the first parts carry the units that do not divide. */
    public List<Money> split(int parts) {
        var one = new Money(BigDecimal.ONE, currency);
        return splitBy(java.util.Collections.nCopies(parts, one));
    }

    /**
     * Parts in proportion to the weights, in payable units, whose sum is exactly this amount (rounded to payable
     * units). Units left over go to the largest remainders, earlier parts first.
     */
    public List<Money> splitBy(List<Money> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("Nothing to split by");
        }
        var sum = weights.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("A weight is negative");
        }
        if (sum.signum() == 0) {
            return split(weights.size());
        }
        int scale = Currencies.payableScale(currency);
        var total = rounded().amount;
        var parts = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        var given = BigDecimal.ZERO;
        for (var weight : weights) {
            var exact = total.multiply(weight.amount).divide(sum, scale + 12, RoundingMode.DOWN);
            var part = exact.setScale(scale, RoundingMode.DOWN);
            parts.add(part);
            remainders.add(exact.subtract(part).abs());
            given = given.add(part);
        }
        var unit = BigDecimal.ONE.movePointLeft(scale).multiply(BigDecimal.valueOf(total.signum()));
        for (var left = total.subtract(given); left.signum() != 0; left = left.subtract(unit)) {
            int largest = 0;
            for (int i = 1; i < parts.size(); i++) {
                if (remainders.get(i).compareTo(remainders.get(largest)) > 0) {
                    largest = i;
                }
            }
            parts.set(largest, parts.get(largest).add(unit));
            remainders.set(largest, BigDecimal.ONE.negate());
        }
        return parts.stream().map(part -> new Money(part, currency)).toList();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** Equal when currency and value are equal: 1.0 and 1.00 are the same money. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return amount.stripTrailingZeros().hashCode() * 31 + currency.hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Mixed currencies: " + this + " and " + other);
        }
        return other;
    }
}
