package vitrina.orders.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrina.kernel.settings.ValueType;

/** In how many days a shopper may withdraw from a purchase (LOC-10). @param working whether only working days count */
public record Withdrawal(int days, boolean working) {

    public static final Withdrawal NONE = new Withdrawal(0, false);

    /** {@code 10}, or {@code 5w} for working days; 0 for no window. */
    static final ValueType<Withdrawal> TYPE = ValueType.of("days", Withdrawal::parse, Withdrawal::toString);

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    static Withdrawal parse(String typed) {
        if (!typed.matches("\\d{1,3}w?")) {
            throw new IllegalArgumentException(typed);
        }
        return new Withdrawal(Integer.parseInt(typed.replace("w", "")), typed.endsWith("w"));
    }

    /** What {@code AR=10,CO=5w} says, as it was written for all countries until 0.2. */
    static Map<String, String> byCountry(String former) {
        var all = new LinkedHashMap<String, String>();
        for (var entry : former.isBlank() ? List.<String>of() : Arrays.asList(former.split("\\s*,\\s*", -1))) {
            if (!entry.matches("[A-Z]{2}=\\d{1,3}w?") || !COUNTRIES.contains(entry.substring(0, 2))
                    || all.put(entry.substring(0, 2), entry.substring(3)) != null) {
                throw new IllegalArgumentException(former);
            }
        }
        return all;
    }

    /** The last day to withdraw when the goods came on that day; null where there is no window. */
    public LocalDate until(LocalDate delivered) {
        return days == 0 ? null : after(delivered);
    }

    private LocalDate after(LocalDate from) {
        var day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            boolean counts = !working || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= counts ? 1 : 0;
        }
        return day;
    }

    @Override
    public String toString() {
        return days + (working ? "w" : "");
    }
}
