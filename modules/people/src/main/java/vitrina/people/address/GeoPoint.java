package vitrina.people.address;

import java.math.BigDecimal;

/** A place on the map in degrees, WGS 84. */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public GeoPoint {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new IllegalArgumentException("No such place: " + latitude + ", " + longitude);
        }
    }
}
