package vitrina.payments.payment;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;
import vitrina.payments.provider.Payer;

/**
 * One attempt to take money.
 *
 * @param reference         what is paid for, e.g. an order's public id
 * @param providerReference the provider's charge number (ORD-10); null until known
 * @param code              what a voucher or transfer is paid with; null for hosted pages
 * @param failure           code of texts {@code payments.failure.<code>}; null unless FAILED
 */
public record Payment(long id, UUID publicId, String reference, String label, String country, String language,
        String provider, String method, Money amount, Money captured, Money refunded, PaymentState state,
        String providerReference, Payer payer, String returnUrl, String code, String qr, String failure,
        Instant dueAt, Instant createdAt, Instant settledAt) {

    /** What a refund may still take. */
    public Money refundable() {
        return captured.minus(refunded);
    }
}
