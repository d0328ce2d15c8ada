package vitrina.catalog.imports.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vitrina.kernel.outside.Days;

/** The small languages inside Adobe Commerce's cells. */
final class AdobeValues {

    /** A comma separates only where a new {@code key=} follows, since values may hold commas. */
    private static final Pattern PAIRS = Pattern.compile(",(?=\"?[A-Za-z_][A-Za-z0-9_]*=)");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT), DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT),
            DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US), DateTimeFormatter.ofPattern("M/d/yy", Locale.ROOT),
            DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT));

    private AdobeValues() {
    }

    /** {@code size=XS,color=Black} in its order. */
    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : PAIRS.split(text)) {
            String bare = pair.length() > 1 && pair.startsWith("\"") && pair.endsWith("\"") ? pair.substring(1, pair.length() - 1) : pair;
            int equals = bare.indexOf('=');
            if (equals > 0) {
                pairs.put(bare.substring(0, equals).strip().toLowerCase(Locale.ROOT), bare.substring(equals + 1).strip());
            }
        }
        return pairs;
    }

    /** The start of a day in the zone, or the moment; null when the text is none of the formats. */
    static Instant moment(String text, ZoneId zone) {
        for (DateTimeFormatter format : DATES) {
            try {
                var read = format.parseBest(text, LocalDateTime::from, LocalDate::from);
                var time = read instanceof LocalDateTime moment ? moment : LocalDate.from(read).atStartOfDay();
                return Days.isWithin(time) ? time.atZone(zone).toInstant() : null;
            } catch (DateTimeParseException other) {
                // the next format may fit
            }
        }
        return null;
    }
}
