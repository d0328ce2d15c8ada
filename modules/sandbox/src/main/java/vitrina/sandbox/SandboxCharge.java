package vitrina.sandbox;

import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;

/**
 * A charge the provider knows.
 *
 * @param code   of a voucher or instant payment; empty for cards and banks
 * @param status open, pending, settled, failed or expired
 */
public record SandboxCharge(UUID id, String label, String method, Money amount, String country, String language, String returnUrl,
        String code, String status, Instant dueAt) {

    public boolean isOpen() {
        return status.equals("open") || status.equals("pending");
    }

    public String languageTag() {
        return language.contains("-") ? language : language + "-" + country;
    }

    public String amountText() {
        return MoneyFormat.format(amount, languageTag());
    }

    /** The provider's own number of the charge. */
    public String reference() {
        return "SBX-" + id.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }
}
