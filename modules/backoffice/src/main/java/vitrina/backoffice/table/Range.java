package vitrina.backoffice.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import vitrina.kernel.money.AmountText;
import vitrina.kernel.outside.Days;

/**
 * From … to, both ends included and either open; what cannot be read is taken as open.
 *
 * @param from as typed, may be empty
 * @param to   as typed, may be empty
 */
public record Range(String from, String to) {

    public static final String SEPARATOR = "..";

    static Range parse(String text) {
        if (text == null) {
            return new Range("", "");
        }
        int at = text.indexOf(SEPARATOR);
        return at < 0 ? new Range(text, text) : new Range(text.substring(0, at), text.substring(at + SEPARATOR.length()));
    }

    public boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The first day, or null. */
    public LocalDate fromDay() {
        return day(from);
    }

    /** The last day, or null. */
    public LocalDate toDay() {
        return day(to);
    }

    public BigDecimal fromNumber(AmountText way) {
        return way.read(from).orElse(null);
    }

    public BigDecimal toNumber(AmountText way) {
        return way.read(to).orElse(null);
    }

    static LocalDate day(String text) {
        return Days.day(text).orElse(null);
    }
}
