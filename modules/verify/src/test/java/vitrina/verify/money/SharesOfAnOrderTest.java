package vitrina.verify.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.orders.allocation.Allocation;
import vitrina.orders.allocation.Allocations;
import vitrina.verify.Postgres;

/** An order of 100 and its shares: their sums stand with the order, and no two of them together promise, take or give back too much (ADR 0012). */
@Tag("PAY-07")
class SharesOfAnOrderTest {

    private static final int TOGETHER = 8;

    private static House house;
    private long order;

    /** The tables of the house, and the shares on them. */
    private static final class House implements AutoCloseable {

        private final Postgres postgres = Postgres.empty();
        private final Sql sql = new Sql();
        private final Allocations shares = new Allocations();

        House() throws IOException, SQLException {
            var source = postgres.create("money");
            Migrations.modules().forEach(module -> Migrations.migrate(module, source));
            set(sql, "source", source, DataSource.class);
            set(shares, "sql", sql, Sql.class);
            set(shares, "clock", new Clock(), Clock.class);
            // What an order hangs on.
            sql.update("insert into people_country values ('CO', 'COP', '{es}', 'America/Bogota', 57, true, 0)");
            sql.update("""
                    insert into people_seller (id, public_id, code, country, main, legal_name, trade_name, address)
                    values (1, gen_random_uuid(), 'co', 'CO', true, 'Aurora', 'Aurora', '{}')""");
            sql.update("""
                    insert into people_branch (id, public_id, code, seller_id, country, name, zone, address)
                    values (1, gen_random_uuid(), 'bogota', 1, 'CO', 'Bogotá', 'America/Bogota', '{}')""");
            sql.update("insert into people_person (id, public_id, name, language, created_at) values (1, gen_random_uuid(), 'Ana', 'es', now())");
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }

        private static <T> void set(Object on, String name, T value, Class<T> type) {
            try {
                Field field = on.getClass().getDeclaredField(name);
                if (field.getType() != type) {
                    throw new IllegalStateException(name + " is no " + type);
                }
                field.setAccessible(true);
                field.set(on, value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeAll
    static void build() throws IOException, SQLException {
        house = new House();
    }

    @AfterAll
    static void leave() throws IOException {
        house.close();
    }

    @BeforeEach
    void an_order_of_a_hundred() {
        order = house.sql.number("""
                insert into orders_order (public_id, number, payment_method, seller_id, country, currency, language, branch_id, person_id, placed_kind,
                  contact_name, contact_email, mode, shipping_method, promised_from, promised_to, tax_included, items, discount, shipping, tax, total,
                  access_hash, tracking_token, expires_at, placed_at, changed_at)
                select id, left(id::text, 20), 'card', 1, 'CO', 'COP', 'es', 1, 1, 'ANONYMOUS', 'Ana', 'ana@example.com', 'PICK_UP', 'pickup',
                  current_date, current_date, true, 100, 0, 0, 0, 100, 'x', left(id::text, 36), now(), now(), now() from gen_random_uuid() id
                returning id""");
    }

    @Test
    void the_order_knows_what_is_promised_what_is_in_and_what_went_back() {
        var transfer = share("60");
        var card = share("40");
        assertEquals("100 0 0", sums());
        assertTrue(house.shares.take(card));
        assertEquals("100 40 0", sums());
        assertTrue(house.shares.free(List.of(transfer)));
        assertEquals("40 40 0", sums());
        assertTrue(house.shares.refund(card, cop("15")));
        assertTrue(house.shares.refund(card, cop("-5")));
        assertEquals("40 40 10", sums());
        assertEquals(List.of(false, true), house.shares.of(order).stream().map(Allocation::isTaken).toList());
    }

    @Test
    void more_than_the_total_is_never_promised() {
        share("60");
        assertThrows(SqlFailure.class, () -> share("40.01"));
        share("40");
        assertThrows(SqlFailure.class, () -> share("0.01"));
        assertEquals("100 0 0", sums());
    }

    @Test
    void what_one_payment_leaves_free_another_may_bring_and_the_first_comes_too_late() {
        var declined = share("100");
        assertTrue(house.shares.free(List.of(declined)));
        assertFalse(house.shares.free(List.of(declined)), "freed twice");
        var second = share("100");
        assertFalse(house.shares.take(declined), "taken though it was freed");
        assertThrows(SqlFailure.class, () -> house.shares.takeLate(declined));
        assertTrue(house.shares.take(second));
        assertFalse(house.shares.take(second), "taken twice");
        assertEquals("100 100 0", sums());
    }

    @Test
    void no_payment_gives_back_more_than_it_took_also_where_another_took_enough() {
        var transfer = share("60");
        var card = share("40");
        assertFalse(house.shares.refund(card, cop("1")), "given back before it came");
        house.shares.take(transfer);
        house.shares.take(card);
        assertThrows(SqlFailure.class, () -> house.shares.refund(card, cop("40.01")));
        assertTrue(house.shares.refund(card, cop("40")));
        assertThrows(SqlFailure.class, () -> house.shares.refund(card, cop("-41")));
        assertEquals("100 100 40", sums());
    }

    @Test
    void of_many_that_pay_the_whole_at_once_one_is_promised() throws Exception {
        var payments = new ArrayList<UUID>();
        for (int i = 0; i < TOGETHER; i++) {
            payments.add(payment("100"));
        }
        // Positions of their own, so that nothing but the sum is in the way.
        var promised = together(payments.stream().map(payment -> (Callable<Boolean>) () -> {
            house.sql.update("insert into orders_allocation (order_id, position, payment_id, amount) values (?, ?, ?, 100)",
                    order, payments.indexOf(payment) + 1, payment);
            return true;
        }).toList());
        assertEquals(1, promised);
        assertEquals("100 0 0", sums());
    }

    @Test
    void late_money_of_many_attempts_at_once_is_taken_as_far_as_it_fits() throws Exception {
        var attempts = new ArrayList<UUID>();
        for (int i = 0; i < TOGETHER; i++) {
            attempts.add(share("40"));
            house.shares.free(attempts);
        }
        assertEquals(2, together(attempts.stream().map(one -> (Callable<Boolean>) () -> house.shares.takeLate(one)).toList()));
        assertEquals("80 80 0", sums());
    }

    @Test
    void two_parts_that_come_at_one_moment_are_both_counted() throws Exception {
        for (int round = 0; round < 20; round++) {
            an_order_of_a_hundred();
            var parts = List.of(share("60"), share("40"));
            assertEquals(2, together(parts.stream().map(one -> (Callable<Boolean>) () -> house.shares.take(one)).toList()));
            assertEquals("100 100 0", sums());
        }
    }

    @Test
    void a_payment_brings_one_share_of_one_order() {
        var payment = share("50");
        assertThrows(SqlFailure.class, () -> house.shares.add(order, payment, cop("50")));
        assertThrows(SqlFailure.class, () -> house.shares.add(order, UUID.randomUUID(), cop("50")), "a payment that does not exist");
    }

    /** @return how many came through */
    private static int together(List<Callable<Boolean>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            int done = 0;
            for (Future<Boolean> one : threads.invokeAll(calls)) {
                try {
                    done += one.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertTrue(refused.getCause() instanceof SqlFailure, refused.toString());
                }
            }
            return done;
        }
    }

    private UUID share(String amount) {
        var payment = payment(amount);
        house.shares.add(order, payment, cop(amount));
        return payment;
    }

    private static UUID payment(String amount) {
        return house.sql.first("""
                insert into payments_payment (public_id, reference, label, country, language, provider, method, currency, amount, state, payer_email,
                  payer_name, return_url, due_at, created_at, changed_at)
                values (gen_random_uuid(), 'x', 'CO-1', 'CO', 'es', 'sandbox', 'card', 'COP', ?::numeric, 'DUE', 'ana@example.com', 'Ana', '', now(), now(), now())
                returning public_id""", row -> row.getObject(1, UUID.class), amount).orElseThrow();
    }

    /** Promised, in, given back. */
    private String sums() {
        return house.sql
                .first("select trim_scale(allocated) || ' ' || trim_scale(paid) || ' ' || trim_scale(refunded) from orders_order where id = ?",
                        row -> row.getString(1), order)
                .orElseThrow();
    }

    private static Money cop(String amount) {
        return Money.of(amount, "COP");
    }
}
