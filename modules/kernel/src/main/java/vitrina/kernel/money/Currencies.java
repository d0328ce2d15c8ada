package vitrina.kernel.money;

import java.util.Currency;
import java.util.Set;

/** What can be paid in a currency. */
public final class Currencies {

    /** The Colombian peso has cents in ISO 4217, but nobody pays them (LOC-04). */
    private static final Set<String> PAID_WITHOUT_CENTS = Set.of("COP");

    private Currencies() {
    }

    /** Decimals of the smallest payable unit: 0 for COP, CLP and PYG, 2 for most. */
    public static int payableScale(String currency) {
        return PAID_WITHOUT_CENTS.contains(currency) ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
    }

    public static boolean known(String currency) {
        return Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(currency));
    }
}
