package vitrina.people.address;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rate is for: a country, a region of it, or the postal codes that begin with some letters and digits. A place is served by the smallest area that
 * covers it.
 *
 * @param region code of a {@link Region}, or null for all
 * @param postal what the postal code begins with, or null for all
 */
public record Area(String country, String region, String postal) {

    private static final Comparator<Area> SMALLEST_LAST = Comparator.<Area>comparingInt(area -> area.postal == null ? 0 : area.postal.length())
            .thenComparing(area -> area.region != null);

    public Area {
        region = region == null || region.isBlank() ? null : region.strip();
        postal = postal == null || plain(postal).isEmpty() ? null : plain(postal);
    }

    public static Area all(String country) {
        return new Area(country, null, null);
    }

    public boolean covers(Place place) {
        return country.equals(place.country()) && (region == null || region.equals(place.region()))
                && (postal == null || place.postalCode().startsWith(postal));
    }

    /** Of those that cover the place the one with the smallest area. */
    public static <T> Optional<T> nearest(List<T> all, Function<T, Area> area, Place place) {
        return all.stream().filter(one -> area.apply(one).covers(place)).max(Comparator.comparing(area, SMALLEST_LAST));
    }

    static String plain(String postalCode) {
        return postalCode.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
