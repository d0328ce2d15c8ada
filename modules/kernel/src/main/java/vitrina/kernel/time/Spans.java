package vitrina.kernel.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Durations as people write them in es, en and pt alike: {@code 5d}, {@code 1d 12h}, {@code 90m}, {@code 10s}. */
public final class Spans {

    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*([dhms])\\s*");

    private Spans() {
    }

    /**
     * Also takes ISO 8601, such as PT10S.
     *
     * @throws IllegalArgumentException when it is neither, or less than nothing
     */
    public static Duration parse(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.startsWith("p")) {
            try {
                var span = Duration.parse(typed);
                if (!span.isNegative()) {
                    return span;
                }
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException(text, e);
            }
            throw new IllegalArgumentException(text);
        }
        var sum = Duration.ZERO;
        var part = PART.matcher(typed);
        int end = 0;
        while (part.find() && part.start() == end) {
            long count = Long.parseLong(part.group(1));
            sum = sum.plus(switch (part.group(2)) {
                case "d" -> Duration.ofDays(count);
                case "h" -> Duration.ofHours(count);
                case "m" -> Duration.ofMinutes(count);
                default -> Duration.ofSeconds(count);
            });
            end = part.end();
        }
        if (end == 0 || end < typed.length()) {
            throw new IllegalArgumentException(text);
        }
        return sum;
    }

    /** To the second. */
    public static String text(Duration span) {
        var parts = new ArrayList<String>();
        add(parts, span.toDaysPart(), "d");
        add(parts, span.toHoursPart(), "h");
        add(parts, span.toMinutesPart(), "m");
        add(parts, span.toSecondsPart(), "s");
        return parts.isEmpty() ? "0s" : String.join(" ", parts);
    }

    private static void add(ArrayList<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + unit);
        }
    }
}
