package vitrina.people.address;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place on the map in degrees, WGS 84. */
@Embeddable
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,2}\\.\\d{1,15}),? ?(-?\\d{1,3}\\.\\d{1,15})");
    /** Decimals kept: a tenth of a metre. */
    private static final int FINE = 6;

    public GeoPoint {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new IllegalArgumentException("No such place: " + latitude + ", " + longitude);
        }
    }

    /** Reads a place as maps write it: latitude, then longitude, {@code 4.65305, -74.05539}; empty for anything else. */
    public static Optional<GeoPoint> parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GeoPoint(rounded(written.group(1)), rounded(written.group(2))));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    /** Shows it in a browser or in the phone's app (Google, Maps URLs). */
    public String mapUrl() {
        return "https://www.google.com/maps/search/?api=1&query=" + latitude.toPlainString() + "%2C" + longitude.toPlainString();
    }

    private static BigDecimal rounded(String degrees) {
        return new BigDecimal(degrees).setScale(FINE, RoundingMode.HALF_EVEN);
    }
}
