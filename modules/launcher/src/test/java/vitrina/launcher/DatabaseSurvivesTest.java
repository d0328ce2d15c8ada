package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded PostgreSQL comes up again whatever ended the last one, and never harms another. */
@Tag("Q26")
class DatabaseSurvivesTest {

    @TempDir
    private Path home;
    private EmbeddedDatabase database;
    private Process stranger;
    private ProcessHandle orphan;

    @AfterEach
    void stop() throws Exception {
        if (orphan != null) {
            orphan.destroyForcibly();
            orphan.onExit().get(2, TimeUnit.MINUTES);
        }
        if (database != null) {
            database.close();
        }
        if (stranger != null) {
            stranger.destroyForcibly().waitFor(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void one_left_by_a_killed_vitrina_is_ended_and_its_data_are_kept() throws Exception {
        orphan = leftByAKilledVitrina();
        assertTrue(orphan.isAlive());
        database = EmbeddedDatabase.start(home);
        assertFalse(orphan.isAlive());
        assertEquals("42", asked("select value from kept"));
    }

    @Test
    @Tag("FOUND-14")
    void one_left_behind_is_ended_though_somebody_is_connected_to_it() throws Exception {
        orphan = leftByAKilledVitrina();
        var port = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(3).strip();
        try (var theirs = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/vitrina", "postgres",
                Files.readString(home.resolve("pgpassword")).strip())) {
            assertTrue(theirs.isValid(0));
            database = EmbeddedDatabase.start(home);
        }
        assertFalse(orphan.isAlive());
        assertEquals("42", asked("select value from kept"));
    }

    @Test
    @Tag("FOUND-14")
    void one_left_behind_that_stands_still_is_ended_as_well() throws Exception {
        orphan = leftByAKilledVitrina();
        stopped(orphan);
        database = EmbeddedDatabase.start(home);
        assertFalse(orphan.isAlive());
        assertEquals("42", asked("select value from kept"));
    }

    @Test
    @Tag("FOUND-14")
    void ones_own_that_stands_still_is_not_left_behind() throws Exception {
        database = EmbeddedDatabase.start(home);
        var own = server();
        stopped(own);
        database.close();
        assertFalse(own.isAlive());
    }

    private static void stopped(ProcessHandle process) throws Exception {
        assertEquals(0, new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid())).start().waitFor());
    }

    @Test
    void a_server_killed_in_the_middle_recovers() throws Exception {
        var server = leftByAKilledVitrina();
        server.destroyForcibly();
        server.onExit().get(2, TimeUnit.MINUTES);
        assertTrue(Files.exists(home.resolve("pgdata/postmaster.pid")));
        database = EmbeddedDatabase.start(home);
        assertEquals("42", asked("select value from kept"));
    }

    @Test
    void a_stale_number_that_belongs_to_somebody_elses_postgres_by_now_ends_nobody() throws Exception {
        database = EmbeddedDatabase.start(home);
        database.close();
        var theirs = Files.createDirectory(home.resolve("theirs"));
        // Any program of that name with such arguments: a shell that waits for a line.
        var program = Files.copy(Path.of("/bin/sh"), home.resolve("postgres"), StandardCopyOption.COPY_ATTRIBUTES);
        stranger = new ProcessBuilder(program.toString(), "-c", "read line", "-D", theirs.toString()).start();
        Files.writeString(home.resolve("pgdata/postmaster.pid"), stranger.pid() + "\n" + theirs + "\n");
        database = EmbeddedDatabase.start(home);
        assertTrue(stranger.isAlive());
    }

    @Test
    void a_first_start_that_was_killed_begins_again_and_asks_for_the_password() throws Exception {
        Files.createDirectories(home.resolve("pgdata"));
        Files.writeString(home.resolve("pgdata/PG_VERSION"), "18\n");
        Files.writeString(home.resolve("pgdata.unfinished"), "");
        database = EmbeddedDatabase.start(home);
        assertFalse(Files.exists(home.resolve("pgdata.unfinished")));
        var refused = assertThrows(SQLException.class, () -> DriverManager.getConnection(database.url(), "postgres", "guessed"));
        assertEquals("28P01", refused.getSQLState());
        assertEquals("1", asked("select 1"));
    }

    @Test
    void data_of_another_version_are_left_alone() throws IOException {
        Files.createDirectories(home.resolve("pgdata"));
        var version = Files.writeString(home.resolve("pgdata/PG_VERSION"), "17\n");
        var said = assertThrows(LaunchFailure.class, () -> EmbeddedDatabase.start(home)).getMessage();
        assertTrue(said.contains("belongs to PostgreSQL 17"), said);
        assertTrue(Files.exists(version));
    }

    @Test
    void a_database_that_cannot_be_reached_is_said_in_one_sentence_of_what_to_do() throws LaunchFailure {
        var options = Options.from(Map.of("VITRINA_DB_URL", "jdbc:postgresql://127.0.0.1:1/none"));
        var said = assertThrows(LaunchFailure.class, () -> ExternalDatabase.check(options)).getMessage();
        assertTrue(said.contains("correct VITRINA_DB_URL"), said);
    }

    /** Another JVM starts the database, writes into it, and dies without a word. */
    private ProcessHandle leftByAKilledVitrina() throws Exception {
        var vitrina = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), home.toString()).redirectErrorStream(true).start();
        assertTrue(vitrina.inputReader().lines().anyMatch("written"::equals));
        vitrina.destroyForcibly().waitFor(2, TimeUnit.MINUTES);
        return server();
    }

    private ProcessHandle server() throws IOException {
        var number = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    /** A Vitrina to kill. */
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            asked(database, "create table kept as select 42 as value");
            System.out.println("written");
            new CountDownLatch(1).await();
        }
    }

    private String asked(String statement) throws SQLException {
        return asked(database, statement);
    }

    private static String asked(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                var run = connection.createStatement()) {
            if (!run.execute(statement)) {
                return "";
            }
            try (var result = run.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
