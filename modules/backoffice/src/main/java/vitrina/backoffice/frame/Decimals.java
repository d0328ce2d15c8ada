package vitrina.backoffice.frame;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. In Spanish and Portuguese "45.900" is forty-five thousand nine hundred and never 45.9; what
 * cannot be meant otherwise is understood in either way of writing, such as "12.5" and "12,5".
 */
public final class Decimals {

    private Decimals() {
    }

    /** Empty for what is no number in this language. */
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        var signs = DecimalFormatSymbols.getInstance(locale);
        var point = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
        var group = signs.getGroupingSeparator() == ',' || signs.getGroupingSeparator() == '.'
                ? Pattern.quote(String.valueOf(signs.getGroupingSeparator())) : ",";
        var text = typed.replaceAll("[\\s\\u00a0\\u202f']", "");
        if (text.matches("-?\\d{1,3}(" + group + "\\d{3}){1,5}(" + point + "\\d+)?")) {
            return Optional.of(new BigDecimal(text.replaceAll(group, "").replaceAll(point, ".")));
        }
        if (text.matches("-?\\d{1,15}((" + point + "\\d+)|(" + group + "\\d{1,2}))?")) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return Optional.empty();
    }

    /** For a field: no grouping, and cents in pairs. */
    public static String write(BigDecimal number, Locale locale) {
        var plain = number.stripTrailingZeros();
        var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(plain.scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(Math.max(plain.scale(), 2));
        return format.format(number);
    }
}
