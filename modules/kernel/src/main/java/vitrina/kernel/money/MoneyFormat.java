package vitrina.kernel.money;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes an amount as people of a country read it: "$ 45.900" in es-CO, "R$ 12,50" in pt-BR. */
public final class MoneyFormat {

    /** Signs that people of the currency's home use; elsewhere the code tells the many dollars and pesos apart. */
    private static final Map<String, String> HOME_SIGN = Map.of(
            "CO", "COP", "MX", "MXN", "AR", "ARS", "BR", "BRL", "US", "USD", "CL", "CLP");
    private static final Map<String, DecimalFormat> FORMATS = new ConcurrentHashMap<>();

    private MoneyFormat() {
    }

    /** @param languageTag language and country, such as es-CO */
    public static String format(Money money, String languageTag) {
        var format = FORMATS.computeIfAbsent(languageTag + money.currency(), key -> make(languageTag, money.currency()));
        return ((DecimalFormat) format.clone()).format(money.amount()).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static DecimalFormat make(String languageTag, String currency) {
        var locale = Locale.forLanguageTag(languageTag);
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        int scale = Currencies.payableScale(currency);
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setPositivePrefix(sign(currency, locale));
        format.setNegativePrefix("-" + sign(currency, locale));
        return format;
    }

    /** What stands before an amount, with its blank if there is one. */
    static String sign(String currency, Locale locale) {
        boolean home = currency.equals(HOME_SIGN.get(locale.getCountry()));
        return (home ? Currency.getInstance(currency).getSymbol(locale) : currency) + (home && locale.getCountry().matches("US|MX") ? "" : " ");
    }
}
