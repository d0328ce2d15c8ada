package vitrina.kernel.outside;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.Function;

/** The one way a date from outside becomes a date: as the date and time fields of browsers write them, in the years 1 to 9999, which a database can hold in any zone. */
public final class Days {

    private static final int LAST_YEAR = 9999;

    private Days() {
    }

    /** @return nothing for null and for whatever is no date such as {@code 2026-11-29} */
    public static Optional<LocalDate> day(String text) {
        return read(text, LocalDate::parse);
    }

    /** @return nothing for null and for whatever is no date and time such as {@code 2026-11-29T18:30} */
    public static Optional<LocalDateTime> moment(String text) {
        return read(text, LocalDateTime::parse);
    }

    /** Whether something that was read elsewhere is within the years. */
    public static boolean isWithin(Temporal date) {
        int year = date.get(ChronoField.YEAR);
        return year >= 1 && year <= LAST_YEAR;
    }

    private static <T extends Temporal> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(parse).filter(Days::isWithin);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
