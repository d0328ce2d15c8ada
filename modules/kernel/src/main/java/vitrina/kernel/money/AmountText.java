package vitrina.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vitrina.kernel.outside.Numbers;

/**
 * How a field writes a number and reads it back: one way, that of a country, and never a guess. Grouping marks stand before exactly three
 * digits, decimals are no more than the currency has, whatever else is empty. So {@link #read} is the inverse of {@link #show}, and while a
 * currency has at most two decimals a text means one amount or none, whichever country reads it: "1.000" is a thousand or is refused, never one.
 */
public final class AmountText {

    /** Characters of a text that are looked at at all. */
    public static final int LONGEST = 40;
    private static final int RATE_DECIMALS = 4;

    private final String group;
    private final String mark;
    private final int decimals;
    private final boolean padded;
    private final String sign;
    private final Pattern pattern;

    private AmountText(Locale locale, boolean grouped, int decimals, boolean padded, String sign, String code) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        this.group = grouped ? normal(String.valueOf(symbols.getGroupingSeparator())) : "";
        this.mark = normal(String.valueOf(symbols.getDecimalSeparator()));
        this.decimals = decimals;
        this.padded = padded;
        this.sign = sign;
        this.pattern = Pattern.compile("^" + (code.isEmpty() ? "" : "(?:" + literal(sign.strip()) + "|" + literal(code) + ")? ?")
                + "(0|[1-9]\\d{0," + (Numbers.WHOLE - 1) + "}" + (grouped ? "|[1-9]\\d{0,2}(?:" + literal(group) + "\\d{3}){1,4}" : "")
                + ")" + (decimals == 0 ? "" : "(?:" + literal(mark) + "(\\d{1," + decimals + "}))?") + "$");
    }

    /**
     * Amounts of a currency.
     * @param languageTag language and country, such as es-CO, as for {@link MoneyFormat}
     */
    public static AmountText of(String currency, String languageTag) {
        var locale = Locale.forLanguageTag(languageTag);
        return new AmountText(locale, true, Currencies.payableScale(currency), true, MoneyFormat.sign(currency, locale), currency);
    }

    /** Amounts of whatever currency, such as the limits of a list of many: cents may be left out. */
    public static AmountText anyCurrency(String languageTag) {
        return new AmountText(Locale.forLanguageTag(languageTag), true, 2, false, "", "");
    }

    /** Percentages and other shares: up to four decimals and no groups, so that a mark is always the decimal one. */
    public static AmountText rate(String languageTag) {
        return new AmountText(Locale.forLanguageTag(languageTag), false, RATE_DECIMALS, false, "", "");
    }

    /** Pieces, days, places: no decimals. */
    public static AmountText count(String languageTag) {
        return new AmountText(Locale.forLanguageTag(languageTag), true, 0, false, "", "");
    }

    /** Empty for what people of the country would not write for an amount, or not for one that can be paid. */
    public Optional<BigDecimal> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var match = pattern.matcher(normal(typed).strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = match.group(1).replaceAll("\\D", "");
        return Numbers.decimal(decimals == 0 || match.group(2) == null ? whole : whole + "." + match.group(2));
    }

    /** For a field: grouped, with the currency's decimals. One that cannot be paid shows all it has, and is refused when read. */
    public String show(BigDecimal number) {
        return written(number, !group.isEmpty());
    }

    /** As {@link #show} but without grouping marks. */
    public String plain(BigDecimal number) {
        return written(number, false);
    }

    private String written(BigDecimal number, boolean grouped) {
        int scale = Math.max(0, number.stripTrailingZeros().scale());
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(mark.charAt(0));
        var format = new DecimalFormat("0", symbols);
        if (grouped) {
            symbols.setGroupingSeparator(group.charAt(0));
            format.setDecimalFormatSymbols(symbols);
            format.setGroupingSize(3);
            format.setGroupingUsed(true);
        }
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMinimumFractionDigits(padded ? decimals : scale > 0 ? Math.min(2, decimals) : 0);
        format.setMaximumFractionDigits(Math.max(scale, decimals));
        return format.format(number);
    }

    /** What is read, as a regular expression that scripts understand too: the whole part, then the decimals. */
    public String pattern() {
        return pattern.pattern();
    }

    public String group() {
        return group;
    }

    public String mark() {
        return mark;
    }

    public int decimals() {
        return decimals;
    }

    /** Whether all decimals are always shown. */
    public boolean isPadded() {
        return padded;
    }

    /** What stands before the amount, such as "$ "; may be empty. */
    public String sign() {
        return sign;
    }

    /** Blanks that do not break and typographic apostrophes are what is on a keyboard. */
    private static String normal(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2019', '\'');
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\^$.|?*+()\\[\\]{}/])", "\\\\$1");
    }
}
