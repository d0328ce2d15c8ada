package vitrina.people.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/** One opening interval of a weekday in the branch's own time; a day may have several. Closing time is the first closed minute. */
@Embeddable
public class OpeningHours implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "weekday")
    @Convert(converter = WeekdayColumn.class)
    private DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;

    protected OpeningHours() {
    }

    OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Opening hours end before they begin: " + day + " " + opens + "-" + closes);
        }
        this.day = day;
        this.opens = opens;
        this.closes = closes;
    }

    public DayOfWeek day() {
        return day;
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    boolean covers(LocalDateTime local) {
        var time = local.toLocalTime();
        return local.getDayOfWeek() == day && !time.isBefore(opens) && time.isBefore(closes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && day == hours.day && opens.equals(hours.opens) && closes.equals(hours.closes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, opens, closes);
    }
}
