package vitrina.kernel.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;

/** A time zone by its IANA name. */
@Converter(autoApply = true)
public class ZoneColumn implements AttributeConverter<ZoneId, String> {

    @Override
    public String convertToDatabaseColumn(ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    @Override
    public ZoneId convertToEntityAttribute(String column) {
        return column == null ? null : ZoneId.of(column);
    }
}
