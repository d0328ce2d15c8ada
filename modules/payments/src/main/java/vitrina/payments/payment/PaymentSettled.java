package vitrina.payments.payment;

/**
 * The money is there.
 *
 * @param late the payment had failed or expired before: what it paid for may be gone
 */
public record PaymentSettled(Payment payment, boolean late) {}
