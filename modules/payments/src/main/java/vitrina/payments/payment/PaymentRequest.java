package vitrina.payments.payment;

import vitrina.kernel.money.Money;
import vitrina.payments.provider.Payer;

/**
 * What an owner asks for.
 *
 * @param reference of the owner, at most 64 characters; what is paid for may have several payments
 * @param label     what the payer reads, e.g. the order number
 * @param language  tag of the payer's language
 * @param returnUrl absolute address to come back to from a hosted page
 */
public record PaymentRequest(String reference, String label, Money amount, String method, String country,
        String language, Payer payer, String returnUrl) {}
