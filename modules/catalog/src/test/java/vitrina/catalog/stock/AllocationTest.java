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

    private static final StockAllocation.Shelf SHOP = new StockAllocation.Shelf(1, 7, 0, 3);
    private static final StockAllocation.Shelf STORE = new StockAllocation.Shelf(1, 8, 1, 10);

    @Test
    void the_preferred_location_gives_while_it_has_everything() {
        assertEquals(List.of(new StockAllocation.Take(1, 7, 3, 0)), new StockAllocation(List.of(STORE, SHOP), Map.of(1L, 3)).takes);
    }

    @Test
    void one_parcel_is_better_than_two() {
        assertEquals(List.of(new StockAllocation.Take(1, 8, 4, 6)), new StockAllocation(List.of(SHOP, STORE), Map.of(1L, 4)).takes);
    }

    @Test
    void two_locations_give_together_what_none_has_alone() {
        assertEquals(List.of(new StockAllocation.Take(1, 7, 3, 0), new StockAllocation.Take(1, 8, 9, 1)),
                new StockAllocation(List.of(SHOP, STORE), Map.of(1L, 12)).takes);
    }

    @Test
    void what_is_missing_is_named_with_what_is_left() {
        var allocation = new StockAllocation(List.of(SHOP, STORE), Map.of(1L, 14));
        assertEquals(new Quantity(1, 14), allocation.missing.orElseThrow());
        assertEquals(13, allocation.missingAvailable);
    }

    @Test
    void a_variant_that_lies_nowhere_is_missing() {
        assertTrue(new StockAllocation(List.of(), Map.of(5L, 1)).missing.isPresent());
    }

    @Test
    void pieces_are_taken_in_the_order_rows_are_locked() {
        var takes = new StockAllocation(List.of(new StockAllocation.Shelf(9, 2, 0, 5), new StockAllocation.Shelf(3, 2, 0, 5),
                new StockAllocation.Shelf(3, 1, 1, 5)), Map.of(9L, 1, 3L, 8)).takes;
        assertEquals(List.of(3L, 3L, 9L), takes.stream().map(StockAllocation.Take::variantId).toList());
        assertEquals(List.of(1L, 2L, 2L), takes.stream().map(StockAllocation.Take::locationId).toList());
    }
}
