package vitrina.people.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of the areas that cover a place the smallest one counts. */
@Tag("LOC-04")
class AreaTest {

    private static final Area COUNTRY = Area.all("US");
    private static final Area CALIFORNIA = new Area("US", "CA", null);
    private static final Area BEVERLY_HILLS = new Area("US", null, "90210");
    private static final Area LOS_ANGELES = new Area("US", "CA", "90");
    private static final List<Area> ALL = List.of(LOS_ANGELES, COUNTRY, BEVERLY_HILLS, CALIFORNIA, Area.all("MX"));

    @Test
    void a_longer_postal_code_is_nearer_than_a_shorter_one_a_region_than_the_country() {
        assertEquals(Optional.of(BEVERLY_HILLS), nearest(new Place("US", "CA", "90210-1234")));
        assertEquals(Optional.of(LOS_ANGELES), nearest(new Place("US", "CA", "90 001")));
        assertEquals(Optional.of(CALIFORNIA), nearest(new Place("US", "CA", "94016")));
        assertEquals(Optional.of(COUNTRY), nearest(new Place("US", "NY", "10001")));
    }

    @Test
    void what_is_known_of_a_place_decides_and_what_is_not_known_does_not() {
        assertEquals(Optional.of(COUNTRY), nearest(Place.in("US")));
        assertEquals(Optional.of(CALIFORNIA), nearest(new Place("US", "CA", "")));
        assertEquals(Optional.empty(), nearest(Place.in("CO")));
    }

    @Test
    void a_region_and_a_postal_code_are_both_asked_for() {
        assertFalse(LOS_ANGELES.covers(new Place("US", "NV", "90001")));
        assertTrue(new Area("BR", " ", "01.310-").covers(new Place("BR", "SP", "01310-100")));
    }

    private static Optional<Area> nearest(Place place) {
        return Area.nearest(ALL, Function.identity(), place);
    }
}
