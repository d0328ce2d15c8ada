package vitrina.payments.payment;

/** A payment is now pending, failed, expired or charged back; settling and refunding have events of their own. */
public record PaymentMoved(Payment payment) {}
