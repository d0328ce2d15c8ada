package vitrina.backoffice.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * From … to, both ends included and either open; what cannot be read is taken as open.
 *
 * @param from as typed, may be empty
 * @param to   as typed, may be empty
 */
public record Range(String from, String to) {

    static final String SEPARATOR = "..";

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

    public BigDecimal fromNumber() {
        return number(from);
    }

    public BigDecimal toNumber() {
        return number(to);
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static BigDecimal number(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
