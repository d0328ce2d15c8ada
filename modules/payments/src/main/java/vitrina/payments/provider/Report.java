package vitrina.payments.provider;

import java.util.UUID;
import vitrina.kernel.money.Money;

/**
 * A verified message of a provider about one charge.
 *
 * @param eventId   unique per provider: the same event is applied once
 * @param amount    captured amount when settled, what the bank took when charged back
 * @param reference the provider's own number of the charge (ORD-10)
 * @param failure   why it failed, a code of texts {@code payments.failure.<code>}; null otherwise
 */
public record Report(String eventId, UUID charge, Outcome outcome, Money amount, String reference, String failure) {

    private static final int LONGEST = 200;

    public enum Outcome {
        PENDING, SETTLED, FAILED, EXPIRED, CHARGED_BACK
    }

    /** @throws IllegalArgumentException for words no database stores or no provider sends */
    public Report {
        if (!isPlain(eventId) || reference != null && !isPlain(reference) || failure != null && !isPlain(failure)) {
            throw new IllegalArgumentException("Not a report of a provider");
        }
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
