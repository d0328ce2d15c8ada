package vitrina.payments.provider;

import java.time.Duration;

/**
 * A way to pay that a shopper can choose.
 *
 * @param code   unique among all providers, e.g. {@code card} or {@code oxxo}; its name is the text {@code payments.method.<code>}
 * @param window how long the shopper may take to pay; stock is held so long
 */
public record PaymentMethod(String code, String provider, Kind kind, Duration window) {

    /** CARD and BANK lead to a hosted page; VOUCHER and INSTANT show a code or QR; TRANSFER waits for staff (LOC-06, PAY-10). */
    public enum Kind {
        CARD, BANK, VOUCHER, INSTANT, TRANSFER;

        /** The shopper leaves for a page of the provider. */
        public boolean redirects() {
            return this == CARD || this == BANK;
        }
    }
}
