package vitrina.backoffice.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.price.PriceRow;
import vitrina.catalog.stock.StockLevel;
import vitrina.kernel.money.Money;

/** Only what somebody changed is written. */
@Tag("CAT-17")
class PriceLineTest {

    private final PriceLine line = new PriceLine(7, "AU-1");

    @BeforeEach
    void a_price_and_a_shelf_are_shown() {
        line.priced(new PriceRow(7, "AU-1", 1, "MX-base", "MX", Money.of("1299.00", "MXN"), Money.of("1500.00", "MXN")));
        line.lies(3, new StockLevel(7, 3, "MX-MAIN", "AU-1", 20, 2));
    }

    @Test
    void the_same_amount_written_in_another_way_is_no_change() {
        line.setPrice(new BigDecimal("1299"));
        line.setListPrice(new BigDecimal("1500.0"));
        assertFalse(line.isPriceChanged());
    }

    @Test
    void another_amount_or_none_is_a_change() {
        line.setListPrice(null);
        assertTrue(line.isPriceChanged());
        line.setListPrice(new BigDecimal("1500"));
        line.setPrice(new BigDecimal("1299.50"));
        assertTrue(line.isPriceChanged());
    }

    @Test
    void a_count_is_told_together_with_what_was_shown() {
        assertEquals(Map.of(), line.counted());
        line.getOnHand().put(3L, 25);
        assertEquals(Map.of(3L, 25), line.counted());
        assertEquals(20, line.shown(3));
    }
}
