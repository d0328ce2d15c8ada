package vitrina.orders.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the setting {@code orders.withdrawal}, such as {@code AR=10,CO=5w}: days, or working days with a w. */
public final class Withdrawal {

    private static final String BETWEEN = "\\s*,\\s*";
    private static final String DAYS = "\\d{1,3}w?";
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private Withdrawal() {
    }

    /** Whether every country that is written has a window: one that cannot be read is told nothing of its right. */
    static boolean isReadable(String setting) {
        var entries = setting.isBlank() ? List.<String>of() : Arrays.asList(setting.split(BETWEEN, -1));
        return entries.stream().allMatch(Withdrawal::isEntry)
                && entries.stream().map(entry -> entry.substring(0, 2)).distinct().count() == entries.size();
    }

    private static boolean isEntry(String entry) {
        return entry.matches("[A-Z]{2}=" + DAYS) && COUNTRIES.contains(entry.substring(0, 2));
    }

    /** The last day to withdraw when the goods came on that day; null where the country has no window. */
    public static LocalDate until(String setting, String country, LocalDate delivered) {
        for (var entry : setting.split(BETWEEN)) {
            if (entry.matches(country + "=" + DAYS)) {
                var days = entry.substring(country.length() + 1);
                boolean working = days.endsWith("w");
                return after(delivered, Integer.parseInt(days.replace("w", "")), working);
            }
        }
        return null;
    }

    private static LocalDate after(LocalDate from, int days, boolean working) {
        var day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            boolean counts = !working || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= counts ? 1 : 0;
        }
        return day;
    }
}
