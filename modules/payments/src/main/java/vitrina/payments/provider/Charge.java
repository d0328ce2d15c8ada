package vitrina.payments.provider;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;

/**
 * One attempt to take money, as a provider sees it.
 *
 * @param label     what the payer reads: the order number
 * @param returnUrl absolute address the hosted page sends the shopper back to
 */
public record Charge(UUID id, String label, Money amount, PaymentMethod method, String country, String language,
        Payer payer, String returnUrl, Instant dueAt) {}
