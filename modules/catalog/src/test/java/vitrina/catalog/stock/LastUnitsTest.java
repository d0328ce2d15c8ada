package vitrina.catalog.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.people.company.Company;

/** Many want the last pieces: as many get one as there are, the others are told so, and nobody waits for ever. */
@InHouse
@Tag("Q1")
class LastUnitsTest {

    private static final int UNITS = 25;
    private static final int BUYERS = 300;
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    private Company company;
    @Inject
    private Stocks stocks;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;

    private long main;
    private long second;

    @BeforeEach
    void two_locations() {
        main = location("ZZ-1", 0);
        second = location("ZZ-2", 1);
    }

    @Test
    void three_hundred_buyers_of_one_variant_get_exactly_what_is_there() throws Exception {
        long variant = variant(UNITS - 5, 5);
        assertEquals(UNITS, sold(any -> List.of(new Quantity(variant, 1))));
        assertEquals(0, stocks.available("ZZ", List.of(variant)).get(variant));
        assertEquals(0, sql.number("select sum(on_hand - reserved) from catalog_stock where variant_id = ?", variant));
    }

    @Test
    void carts_of_five_lines_in_any_order_never_block_each_other() throws Exception {
        var variants = IntStream.range(0, 5).mapToObj(i -> variant(UNITS, 0)).toList();
        assertEquals(UNITS, sold(buyer -> {
            var lines = new ArrayList<>(variants.stream().map(id -> new Quantity(id, 1)).toList());
            Collections.shuffle(lines, new Random(buyer));
            return lines;
        }));
        stocks.available("ZZ", variants).values().forEach(left -> assertEquals(0, left));
    }

    @Test
    void a_cart_that_lacks_one_line_takes_nothing() {
        long plenty = variant(10, 0);
        long none = variant(0, 0);
        assertFalse(reserve("cart-" + UUID.randomUUID(), List.of(new Quantity(plenty, 2), new Quantity(none, 1))));
        assertEquals(10, stocks.available("ZZ", List.of(plenty)).get(plenty));
    }

    @Test
    void pieces_go_through_held_taken_and_returned() {
        long variant = variant(3, 4);
        var reference = "order-" + UUID.randomUUID();
        stocks.reserve(reference, "ZZ", null, List.of(new Quantity(variant, 6)), LATER);
        stocks.reserve(reference, "ZZ", null, List.of(new Quantity(variant, 6)), LATER);
        assertEquals(1, stocks.available("ZZ", List.of(variant)).get(variant));
        assertTrue(stocks.confirm(reference));
        assertFalse(stocks.confirm(reference));
        assertEquals(1, sql.number("select sum(on_hand) from catalog_stock where variant_id = ?", variant));
        stocks.restock(reference);
        assertEquals(7, stocks.available("ZZ", List.of(variant)).get(variant));
    }

    @Test
    void what_is_picked_up_is_kept_at_its_branch_as_long_as_all_of_it_is_there() {
        long variant = variant(5, 4);
        long branch = company.branches().getFirst().id();
        sql.update("update catalog_location set branch_id = ? where id = ?", branch, second);
        stocks.reserve("pick-up-" + variant, "ZZ", branch, List.of(new Quantity(variant, 3)), LATER);
        stocks.reserve("more-" + variant, "ZZ", branch, List.of(new Quantity(variant, 2)), LATER);
        assertEquals(List.of(2L, 3L), sql.list("select reserved from catalog_stock where variant_id = ? order by location_id",
                row -> row.getLong(1), variant));
    }

    @Test
    @Tag("LOC-06")
    void what_was_held_too_long_is_free_again_and_can_be_reserved_anew() {
        long variant = variant(1, 0);
        var reference = "late-" + UUID.randomUUID();
        stocks.reserve(reference, "ZZ", null, List.of(new Quantity(variant, 1)), Instant.EPOCH.plusSeconds(1));
        stocks.releaseExpired();
        assertEquals(1, stocks.available("ZZ", List.of(variant)).get(variant));
        assertFalse(stocks.confirm(reference));
        stocks.reserve(reference, "ZZ", null, List.of(new Quantity(variant, 1)), LATER);
        assertTrue(stocks.confirm(reference));
    }

    private interface Cart {
        List<Quantity> of(int buyer);
    }

    private long sold(Cart cart) throws InterruptedException {
        var round = UUID.randomUUID();
        var answers = House.together(IntStream.range(0, BUYERS)
                .<Callable<Boolean>>mapToObj(buyer -> () -> reserve(round + "-" + buyer, cart.of(buyer))).toList());
        assertTrue(answers.stream().allMatch(Boolean.class::isInstance), answers::toString);
        return answers.stream().filter(Boolean.TRUE::equals).count();
    }

    /** Anything but a clean "sold out" fails the test. */
    private boolean reserve(String reference, List<Quantity> lines) {
        try {
            transactions.alone(() -> stocks.reserve(reference, "ZZ", null, lines, LATER));
            return true;
        } catch (Refusal refusal) {
            assertEquals("catalog.sold-out", refusal.code());
            return false;
        } catch (SqlFailure failure) {
            throw new AssertionError(failure.state(), failure);
        }
    }

    private long location(String code, int priority) {
        return sql.number("""
                insert into catalog_location (code, name, country, priority) values (?, ?, 'ZZ', ?)
                on conflict (code) do update set priority = excluded.priority returning id""", code, code, priority);
    }

    private long variant(int here, int there) {
        var code = "last-" + UUID.randomUUID();
        long product = sql.number("insert into catalog_product (public_id, code) values (?, ?) returning id", Ids.uuid7(), code);
        long variant = sql.number("insert into catalog_variant (public_id, product_id, sku) values (?, ?, ?) returning id",
                Ids.uuid7(), product, code);
        sql.update("insert into catalog_stock (variant_id, location_id, on_hand) values (?, ?, ?), (?, ?, ?)",
                variant, main, here, variant, second, there);
        return variant;
    }
}
