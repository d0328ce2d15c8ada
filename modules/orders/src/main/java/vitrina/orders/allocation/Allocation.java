package vitrina.orders.allocation;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;

/**
 * The share of an order's total that one payment is to bring. Each attempt is a share of its own.
 *
 * @param position in the order in which they were begun
 * @param refunded what of it went back; zero unless taken
 * @param takenAt  when its money came, or null
 * @param freedAt  when its payment came to nothing, was called off, or went back before the order was paid; or null
 */
public record Allocation(int position, UUID paymentId, Money amount, Money refunded, Instant takenAt, Instant freedAt) {

    public boolean isTaken() {
        return takenAt != null;
    }

    /** Its money is still expected. */
    public boolean isOpen() {
        return takenAt == null && freedAt == null;
    }

    /** What a refund may still take from its payment. */
    public Money refundable() {
        return isTaken() ? amount.minus(refunded) : Money.zero(amount.currency());
    }
}
