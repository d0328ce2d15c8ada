package vitrina.catalog.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kit.InHouse;

/** What sells best is what sells and grows. */
@InHouse
@Tag("CAT-11")
class BestSellersTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 30);

    @Inject
    private Sales sales;
    @Inject
    private Sql sql;

    @Test
    void growth_beats_a_constant_seller_and_what_came_back_does_not_count() {
        long steady = product();
        long rising = product();
        long returned = product();
        sales.record("ZB", Map.of(steady, 60, rising, 2), TODAY.minusDays(45));
        sales.record("ZB", Map.of(steady, 50, rising, 30, returned, 90), TODAY.minusDays(3));
        sales.record("ZB", rising, 5, TODAY.minusDays(3));
        sales.record("ZB", returned, -90, TODAY);
        assertEquals(List.of(rising, steady), sales.bestSellers("ZB", TODAY, 10));
    }

    private long product() {
        return sql.number("insert into catalog_product (public_id, code) values (?, ?) returning id", Ids.uuid7(), "best-" + UUID.randomUUID());
    }
}
