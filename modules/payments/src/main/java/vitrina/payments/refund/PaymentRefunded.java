package vitrina.payments.refund;

import vitrina.kernel.money.Money;
import vitrina.payments.payment.Payment;

/**
 * A refund was promised; fired inside its transaction.
 *
 * @param payment as it is afterwards
 */
public record PaymentRefunded(Payment payment, Refund refund, Money amount) {}
