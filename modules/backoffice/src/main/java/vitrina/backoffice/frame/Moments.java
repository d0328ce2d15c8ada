package vitrina.backoffice.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vitrina.kernel.outside.Days;
import vitrina.kernel.refusal.Refusal;

/** Moments as a browser's date and time field writes them, in a zone. */
public final class Moments {

    private Moments() {
    }

    /** Empty for null. */
    public static String text(Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    /**
     * Null for empty.
     * @throws Refusal backoffice.moment-invalid
     */
    public static Instant read(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Days.moment(text).orElseThrow(() -> new Refusal("backoffice.moment-invalid", text)).atZone(zone).toInstant();
    }

    /**
     * A day as a browser's date field writes it; null for empty.
     * @throws Refusal backoffice.moment-invalid
     */
    public static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Days.day(text).orElseThrow(() -> new Refusal("backoffice.moment-invalid", text));
    }
}
