package vitrina.payments.refund;

import vitrina.payments.payment.Payment;

/**
 * A promised refund was paid out, or refused: then the payment has its money back. Fired inside the transaction.
 *
 * @param payment as it is afterwards
 * @param refund  DONE or REFUSED
 */
public record RefundEnded(Payment payment, Refund refund) {}
