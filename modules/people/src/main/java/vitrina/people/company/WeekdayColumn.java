package vitrina.people.company;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;

/** A day of the week as ISO 8601 counts: Monday is 1. */
@Converter
public class WeekdayColumn implements AttributeConverter<DayOfWeek, Integer> {

    @Override
    public Integer convertToDatabaseColumn(DayOfWeek day) {
        return day == null ? null : day.getValue();
    }

    @Override
    public DayOfWeek convertToEntityAttribute(Integer column) {
        return column == null ? null : DayOfWeek.of(column);
    }
}
