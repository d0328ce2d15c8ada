package vitrina.payments.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.money.Money;

/**
 * A company that takes money for us (PAY-11, CART-07). {@link #start} runs inside the transaction that places the order and must
 * not call out; whatever has to be told to the provider goes through the outbox. {@link #refund} and {@link #query} call out and
 * run on their own, with retry.
 */
public interface PaymentProvider {

    /** Short name, unique, part of the webhook's address. */
    String code();

    /** Methods offered to shoppers of a country, best first; empty where the provider does not work. */
    List<PaymentMethod> methods(String country);

    /** The codes of all methods it has anywhere, also where it does not work now. */
    Set<String> codes();

    Started start(Charge charge);

    /**
     * The report in a webhook, or empty when its signature is wrong, missing or too old.
     *
     * @throws vitrina.kernel.refusal.Refusal payments.report-malformed for a genuine message that is no report
     */
    Optional<Report> verify(Map<String, String> headers, byte[] body);

    /** Gives money back. The same {@code refundId} is executed once by the provider, however often it is sent. */
    RefundResult refund(Charge charge, String refundId, Money amount);

    /** What the provider knows of a charge now; empty when it knows nothing. For reconciliation after lost webhooks. */
    Optional<Report> query(Charge charge);
}
