package vitrina.payments.payment;

import vitrina.kernel.money.Money;

/**
 * The bank took money back.
 *
 * @param payment as it is afterwards
 * @param amount  what it took, also of what had gone back to the payer before
 */
public record PaymentChargedBack(Payment payment, Money amount) {}
