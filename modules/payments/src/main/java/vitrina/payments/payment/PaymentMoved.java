package vitrina.payments.payment;

/** A payment is now pending, failed or expired; settling, refunding and charging back have events of their own. */
public record PaymentMoved(Payment payment) {}
