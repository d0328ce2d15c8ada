package vitrina.orders.allocation;

import vitrina.kernel.money.Money;

/**
 * What the payments of an order add up to.
 *
 * @param total     what the order costs
 * @param allocated promised by payments that are open, or in
 * @param paid      in, also what went back later
 */
public record Funds(Money total, Money allocated, Money paid, Money refunded) {

    /** Promised by nobody. */
    public Money free() {
        return total.minus(allocated);
    }

    /** Not in yet, promised or not. */
    public Money unpaid() {
        return total.minus(paid);
    }

    /** What can still be given back. */
    public Money refundable() {
        return paid.minus(refunded);
    }

    public boolean isCoveredWith(Money more) {
        return unpaid().compareTo(more) <= 0;
    }
}
