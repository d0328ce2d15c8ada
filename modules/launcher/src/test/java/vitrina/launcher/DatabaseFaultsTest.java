package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that stands still or dies keeps nobody waiting, and all goes on when it is there again. */
@Tag("FOUND-14")
class DatabaseFaultsTest {

    /** Nobody waits that long but for what never happens. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SILENCE = Duration.ofSeconds(1);

    @TempDir
    private static Path home;
    private static EmbeddedDatabase database;
    private Watch watch;
    private final List<ProcessHandle> frozen = new ArrayList<>();

    @BeforeAll
    static void start() throws LaunchFailure {
        database = EmbeddedDatabase.start(home).keep(() -> {});
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
        assertFalse(Files.exists(home.resolve("pgdata/postmaster.pid")), "ended by us it stays ended");
    }

    @AfterEach
    void leave() throws Exception {
        thaw();
        if (watch != null) {
            watch.close();
        }
    }

    @Test
    void frozen_it_is_away_for_all_who_wait_and_for_all_who_come_until_it_answers() throws Exception {
        watch = new Watch(database.url(), "postgres", database.password(), SILENCE).start();
        try (var slow = connection(); var asking = connection()) {
            // Longer than the silence that is borne: others hear from the database meanwhile.
            var patient = asked(slow, "select pg_sleep(3)");
            assertEquals("", patient.get());

            var waits = asked(asking, "select pg_sleep(600)");
            freeze();
            assertEquals("08006", state(assertThrows(ExecutionException.class, () -> waits.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).getCause()));
            assertEquals("08001", state(assertThrows(SQLException.class, this::connection)));
            assertTrue(Boolean.getBoolean(Watch.AWAY));
        }
        thaw();
        await(() -> !Boolean.getBoolean(Watch.AWAY));
        try (var again = connection()) {
            assertEquals("42", asked(again, "select 42").get());
        }
    }

    @Test
    void killed_it_is_started_again_where_it_was_and_with_what_it_had() throws Exception {
        try (var connection = connection()) {
            connection.createStatement().execute("create table kept as select 42 as value");
        }
        var first = process(home);
        first.destroyForcibly();
        first.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        await(this::isThere);
        assertNotEquals(first.pid(), process(home).pid());
        try (var connection = connection()) {
            assertEquals("42", asked(connection, "select value from kept").get());
            assertEquals("on", asked(connection, "show fsync").get());
        }
    }

    @Test
    void what_does_not_come_up_again_is_given_up_after_some_tries(@TempDir Path data) throws Exception {
        // As after an end, but with nothing to start on; it had been well before, as the time that is asked for it says.
        Files.writeString(data.resolve("postmaster.opts"), Files.readString(home.resolve("pgdata/postmaster.opts")));
        var givenUp = new CountDownLatch(1);
        try (var keeper = new Keeper(data, Duration.ofMillis(1), Duration.ofNanos(1), givenUp::countDown).start()) {
            assertTrue(givenUp.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), keeper::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, VITRINA_DB_USER and VITRINA_DB_PASSWORD", "nowhere.invalid, host is not known"})
    @Tag("Q26")
    void one_of_others_that_cannot_be_used_is_told_in_one_line_before_the_server_takes_its_time(String host, String said) throws Exception {
        var theirs = home.resolve("theirs");
        var vitrina = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Main.class.getName()).redirectErrorStream(true);
        try (var free = new ServerSocket(0)) {
            vitrina.environment().putAll(Map.of("VITRINA_HOME", theirs.toString(), "VITRINA_PORT", String.valueOf(free.getLocalPort()),
                    "VITRINA_DB_URL", database.url().replace("127.0.0.1", host), "VITRINA_DB_USER", "postgres", "VITRINA_DB_PASSWORD", "guessed"));
        }
        var started = vitrina.start();
        var lines = started.inputReader().lines().filter(line -> !line.isBlank()).toList();
        assertEquals(1, started.waitFor());
        assertEquals(3, lines.size(), lines::toString);
        assertTrue(lines.get(1).startsWith("Vitrina cannot start. The database at ") && lines.get(1).contains(said), lines::toString);
        assertFalse(Files.exists(theirs.resolve("payara")), "the server was started first");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(DatabaseLines.through(database.url()), "postgres", database.password());
    }

    private boolean isThere() {
        try (var connection = connection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static CompletableFuture<String> asked(Connection connection, String statement) {
        return CompletableFuture.supplyAsync(() -> {
            try (var run = connection.createStatement(); var result = run.executeQuery(statement)) {
                result.next();
                return result.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String state(Throwable failure) {
        return (failure instanceof SQLException sql ? sql : (SQLException) failure.getCause()).getSQLState();
    }

    private static ProcessHandle process(Path home) throws IOException {
        var number = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private void freeze() throws Exception {
        var server = process(home);
        Stream.concat(Stream.of(server), server.children()).forEach(frozen::add);
        signal("STOP");
    }

    private void thaw() throws Exception {
        if (!frozen.isEmpty()) {
            signal("CONT");
            frozen.clear();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        frozen.stream().filter(ProcessHandle::isAlive).map(process -> String.valueOf(process.pid())).forEach(command::add);
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.getAsBoolean(); LockSupport.parkNanos(20_000_000)) {
            assertTrue(System.nanoTime() < end, "it never came true");
        }
    }
}
