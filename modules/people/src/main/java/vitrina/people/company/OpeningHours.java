package vitrina.people.company;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One opening interval of a weekday in the branch's own time; a day may have several. Closing time is the first closed minute. */
public record OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Opening hours end before they begin: " + day + " " + opens + "-" + closes);
        }
    }

    boolean covers(LocalDateTime local) {
        var time = local.toLocalTime();
        return local.getDayOfWeek() == day && !time.isBefore(opens) && time.isBefore(closes);
    }
}
