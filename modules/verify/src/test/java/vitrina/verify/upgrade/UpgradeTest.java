package vitrina.verify.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrina.kernel.database.Migrations;
import vitrina.verify.Postgres;

/** The used shop of every release is brought up to date by the migrations of this version, and nothing of it is lost. */
@Tag("Q28")
class UpgradeTest {

    /** One file of {@code dumps} for each released version. */
    private static final List<String> RELEASES = List.of("0.1.0");

    /** How much there is of what must not get lost. */
    private static final List<String> BOOKS = List.of(
            "select country, stage, payment_state, count(*), sum(total), sum(tax), sum(discount) from orders_order group by 1, 2, 3 order by 1, 2, 3",
            "select count(*), sum(quantity) from orders_line",
            "select state, count(*) from orders_fulfilment group by 1 order by 1",
            "select count(*), sum(quantity) from orders_cart_line",
            "select currency, method, state, count(*), sum(amount), sum(captured), sum(refunded) from payments_payment group by 1, 2, 3 order by 1, 2, 3",
            "select currency, state, count(*), sum(amount) from payments_refund group by 1, 2 order by 1, 2",
            "select currency, account, count(*), sum(amount) from payments_entry group by 1, 2 order by 1, 2",
            "select count(*), sum(on_hand), sum(reserved) from catalog_stock",
            "select currency, count(*), sum(amount), sum(list_amount) from catalog_price p join catalog_price_list l on l.id = p.list_id group by 1 order by 1",
            "select count(*), count(password) from people_account",
            "select login, state, role_id, branch_id from people_staff order by 1",
            "select kind, value, verified_at from people_identity order by 1, 2",
            "select count(*) from people_saved_address",
            "select kind, dead, count(*) from kernel_outbox group by 1, 2 order by 1, 2",
            "select provider, state, count(*) from kernel_inbox group by 1, 2 order by 1, 2",
            "select count(*), min(seal), max(seal) from kernel_audit",
            "select code, used, usage_limit from catalog_coupon order by 1",
            "select state, count(*), sum(lines) from catalog_import group by 1 order by 1");

    /** What stands elsewhere since: where it was, and where it is. */
    private static final Map<String, String> MOVED = Map.of(
            "select public_id, total, payment_id from orders_order where payment_id is not null order by 1",
            "select o.public_id, o.paid, a.payment_id from orders_order o join orders_allocation a on a.order_id = o.id and a.taken_at is not null order by 1",
            "select reference, sum(amount) from payments_payment where state in ('DUE', 'PENDING') group by 1 order by 1",
            "select public_id, allocated from orders_order where allocated > paid order by 1",
            "select count(*) from payments_payment",
            "select count(*) from orders_allocation",
            "select country, code, price, currency, free_from, days_min, days_max from orders_shipping_method order by 1, 2",
            "select country, code, price, currency, free_from, days_min, days_max from orders_shipping_rate where region is null and postal is null order by 1, 2",
            "select country, tax_class, code, rate, valid_from, valid_until from catalog_tax_rate order by 1, 2, 3, 5",
            "select country, tax_class, code, rate, valid_from, valid_until from catalog_tax_rate where region is null and postal is null order by 1, 2, 3, 5");

    /** Everything that makes two schemas differ: columns, keys and rules, indexes, functions and triggers. */
    private static final String SCHEMA = """
            select table_name || '.' || column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '') || coalesce(numeric_precision || ',' || numeric_scale, '')
              || ' ' || is_nullable || coalesce(' default ' || column_default, '') || coalesce(' as ' || generation_expression, '') || is_identity
              from information_schema.columns where table_schema = 'public'
            union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint
              where connamespace = 'public'::regnamespace and conrelid <> 0
            union all select indexdef from pg_indexes where schemaname = 'public'
            union all select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace and prokind = 'f'
              and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all select sequencename || ' ' || start_value || ' ' || increment_by || ' ' || data_type from pg_sequences where sequencename not like 'orders\\_number\\_%'
            order by 1""";

    private static Postgres postgres;
    private static List<String> fresh;

    @BeforeAll
    static void a_database_of_this_version() throws IOException, SQLException {
        postgres = Postgres.empty();
        var source = postgres.create("fresh");
        upToDate(source);
        try (var connection = source.getConnection()) {
            fresh = rows(connection, SCHEMA);
        }
    }

    @AfterAll
    static void is_gone() throws IOException {
        postgres.close();
    }

    static Stream<String> releases() {
        return RELEASES.stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void the_shop_of_a_release_is_upgraded_and_keeps_its_books(String release) throws IOException, SQLException {
        var source = postgres.create("release_" + release.replace('.', '_'));
        try (var connection = source.getConnection(); var dump = UpgradeTest.class.getResourceAsStream("/dumps/vitrina-" + release + ".sql.gz")) {
            Dump.restore(connection, dump);
            var before = books(connection);
            assertTrue(before.size() > 100, "a shop that nobody used: " + before);
            var stood = new TreeMap<String, List<String>>();
            for (var moved : MOVED.entrySet()) {
                stood.put(moved.getValue(), rows(connection, moved.getKey()));
            }
            upToDate(source);
            assertEquals(before, books(connection));
            for (var moved : stood.entrySet()) {
                assertEquals(moved.getValue(), rows(connection, moved.getKey()), moved.getKey());
            }
            var upgraded = rows(connection, SCHEMA);
            assertEquals(without(fresh, upgraded), without(upgraded, fresh), "a new database, and an upgraded one that differs");
            assertKept(connection);
        }
    }

    private static void upToDate(DataSource source) {
        Migrations.modules().forEach(module -> Migrations.migrate(module, source));
    }

    /** Rows came in behind the back of the foreign keys; making these anew looks at every row. */
    private static void assertKept(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var again : rows(connection, """
                    select format('alter table %s drop constraint %I, add constraint %2$I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                    from pg_constraint where contype in ('f', 'c') and connamespace = 'public'::regnamespace and conrelid <> 0""")) {
                statement.execute(again);
            }
        } finally {
            connection.rollback();
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static List<String> books(Connection connection) throws SQLException {
        var books = new ArrayList<String>();
        for (var query : BOOKS) {
            rows(connection, query).forEach(row -> books.add(query + ": " + row));
        }
        return books;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join(" ", row.stream().map(String::valueOf).toList()));
            }
            return rows;
        }
    }
}
