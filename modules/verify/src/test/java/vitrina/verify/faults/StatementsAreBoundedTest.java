package vitrina.verify.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Patience;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.refusal.Trouble;
import vitrina.verify.Postgres;
import vitrina.verify.SuiteTest;

/** Nobody who looks at a page waits for ever for a statement, and work in the background takes its time. */
@Tag("FOUND-14")
class StatementsAreBoundedTest {

    private static Postgres postgres;
    private static DataSource source;
    private final Sql sql = new Sql();

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = Postgres.empty();
        source = postgres.create("bounded");
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table one (id int)");
            statement.execute("insert into one values (1)");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void inject() throws ReflectiveOperationException {
        var field = Sql.class.getDeclaredField("source");
        field.setAccessible(true);
        field.set(sql, source);
    }

    @AfterEach
    void forget() {
        System.clearProperty("vitrina.database.away");
    }

    @Test
    void a_visitor_waits_for_a_lock_some_seconds_and_background_work_and_streams_as_long_as_it_takes() throws Exception {
        try (var other = source.getConnection(); var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table one");
            var background = CompletableFuture.supplyAsync(() -> sql.update("update one set id = 2"));
            var stream = CompletableFuture.supplyAsync(() -> {
                Patience.OF_VISITORS.begin();
                var rows = new ArrayList<Integer>();
                sql.each("select id from one", row -> row.getInt(1), rows::add);
                return rows.size();
            }, Thread::startVirtualThread);
            var visitor = CompletableFuture.supplyAsync(() -> {
                Patience.OF_VISITORS.begin();
                return sql.number("select id from one");
            }, Thread::startVirtualThread);
            var failure = assertThrows(ExecutionException.class, () -> visitor.get(SuiteTest.PATIENCE.toSeconds(), TimeUnit.SECONDS));
            var cut = (SqlFailure) failure.getCause();
            assertEquals("57014", cut.state());
            assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(cut));
            assertTrue(!background.isDone() && !stream.isDone(), "cut, too");
            other.commit();
            assertEquals(List.of(1, 1), List.of(background.get(), stream.get()));
        }
    }

    @Test
    void a_database_known_to_be_away_is_not_even_asked() {
        System.setProperty("vitrina.database.away", "true");
        var away = assertThrows(SqlFailure.class, () -> sql.number("select 1"));
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(away));
        System.setProperty("vitrina.database.away", "false");
        assertEquals(1, sql.number("select 1"));
    }

    @Test
    void a_pool_that_has_none_left_is_trouble_and_no_failure_of_ours() throws ReflectiveOperationException {
        var empty = new org.postgresql.ds.PGSimpleDataSource() {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                throw new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired max-wait-time.");
            }
        };
        var field = Sql.class.getDeclaredField("source");
        field.setAccessible(true);
        field.set(sql, empty);
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(assertThrows(SqlFailure.class, () -> sql.number("select 1"))));
    }
}
