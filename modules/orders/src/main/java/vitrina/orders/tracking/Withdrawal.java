package vitrina.orders.tracking;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Reads the setting {@code orders.withdrawal}, such as {@code AR=10,CO=5w}: days, or working days with a w. */
final class Withdrawal {

    private Withdrawal() {
    }

    /** The last day to withdraw when the goods came on that day; null where the country has no window. */
    static LocalDate until(String setting, String country, LocalDate delivered) {
        for (var entry : setting.split("\\s*,\\s*")) {
            if (entry.matches(country + "=\\d{1,3}w?")) {
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
