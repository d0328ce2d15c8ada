package vitrina.catalog.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which location gives the pieces. */
@Tag("Q1")
class AllocationTest {

    private static final Allocation.Shelf SHOP = new Allocation.Shelf(1, 7, 0, 3);
    private static final Allocation.Shelf STORE = new Allocation.Shelf(1, 8, 1, 10);

    @Test
    void the_preferred_location_gives_while_it_has_everything() {
        assertEquals(List.of(new Allocation.Take(1, 7, 3, 0)), new Allocation(List.of(STORE, SHOP), Map.of(1L, 3)).takes);
    }

    @Test
    void one_parcel_is_better_than_two() {
        assertEquals(List.of(new Allocation.Take(1, 8, 4, 6)), new Allocation(List.of(SHOP, STORE), Map.of(1L, 4)).takes);
    }

    @Test
    void two_locations_give_together_what_none_has_alone() {
        assertEquals(List.of(new Allocation.Take(1, 7, 3, 0), new Allocation.Take(1, 8, 9, 1)),
                new Allocation(List.of(SHOP, STORE), Map.of(1L, 12)).takes);
    }

    @Test
    void what_is_missing_is_named_with_what_is_left() {
        var allocation = new Allocation(List.of(SHOP, STORE), Map.of(1L, 14));
        assertEquals(new Quantity(1, 14), allocation.missing.orElseThrow());
        assertEquals(13, allocation.missingAvailable);
    }

    @Test
    void a_variant_that_lies_nowhere_is_missing() {
        assertTrue(new Allocation(List.of(), Map.of(5L, 1)).missing.isPresent());
    }

    @Test
    void pieces_are_taken_in_the_order_rows_are_locked() {
        var takes = new Allocation(List.of(new Allocation.Shelf(9, 2, 0, 5), new Allocation.Shelf(3, 2, 0, 5),
                new Allocation.Shelf(3, 1, 1, 5)), Map.of(9L, 1, 3L, 8)).takes;
        assertEquals(List.of(3L, 3L, 9L), takes.stream().map(Allocation.Take::variantId).toList());
        assertEquals(List.of(1L, 2L, 2L), takes.stream().map(Allocation.Take::locationId).toList());
    }
}
