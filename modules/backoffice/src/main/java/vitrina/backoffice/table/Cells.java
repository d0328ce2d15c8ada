package vitrina.backoffice.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vitrina.kernel.money.Money;

/** Values as an export writes them: plain, the same in every language, and never a formula (Q17). */
final class Cells {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Cells() {
    }

    static String text(Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case Money money -> money.amount().toPlainString();
            case java.math.BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Instant instant -> TIME.format(instant.atZone(zone));
            case LocalDate day -> day.toString();
            case Boolean flag -> flag ? "1" : "0";
            case Collection<?> items -> harmless(items.stream().map(item -> text(item, zone)).collect(Collectors.joining(", ")));
            default -> harmless(value.toString());
        };
    }

    /** A quote in front of what a spreadsheet would take for a formula, also after blanks it would skip. */
    static String harmless(String text) {
        var first = text.stripLeading();
        if (first.isEmpty()) {
            return text;
        }
        return "=+-@|".indexOf(first.charAt(0)) >= 0 || "＝＋－＠".indexOf(first.charAt(0)) >= 0
                || "\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
