package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that keeps the shop from starting is found and set aside without the shop. */
@Tag("FOUND-01")
class QueuesWhileDownTest {

    private static final Path MIGRATIONS = Path.of("../kernel/src/main/resources/db/kernel");

    @TempDir
    private static Path home;
    private static EmbeddedDatabase database;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabase.start(home);
        try (var migrations = Files.list(MIGRATIONS)) {
            for (var each : migrations.sorted(Comparator.comparing(file -> Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""))))
                    .toList()) {
                ask(Files.readString(each));
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void fill() throws SQLException {
        ask("truncate kernel_outbox, kernel_inbox, kernel_audit restart identity");
        ask("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at, attempts) values
                  ('orders.placed', 'order:7', '{"order": 7}', now() - interval '3 hours', now(), 2),
                  ('kernel.mail', 'mail:1', '{"to": "clara@example.com", "plain": "the secret link"}', now(), now(), 0)""");
        ask("""
                insert into kernel_inbox (provider, event_id, body, headers, received_at, due_at, state) values
                  ('sandbox', 'e-1', decode('7b22616d6f756e74223a316539393939397d1b5b324a', 'hex'), '{}', now(), now(), 'WAITING'),
                  ('sandbox', 'e-2', '\\xff', '{}', now(), now(), 'DONE')""");
    }

    @Test
    void what_waits_is_listed_in_lines_that_do_nothing_to_a_terminal() throws LaunchFailure {
        assertEquals(0, run());
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("out-1  orders.placed  order:7  waits  attempts 2  3 h old"), text);
        assertTrue(text.contains("in-1  sandbox  e-1  waits  attempts 0"), text);
        assertTrue(text.contains("{\"amount\":1e99999}·[2J"), text);
        assertFalse(text.contains("\u001b"), text);
        assertFalse(text.contains("e-2"), "what is done is not shown");
    }

    @Test
    void what_is_put_off_does_not_look_stuck() throws Exception {
        ask("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                select 'orders.reminder', 'order:8', '{}', due, due from (select now() + interval '5 days 1 hour' as due) later""");
        run();
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("orders.reminder  order:8  put off  attempts 0  due in 5 days"), text);
    }

    @Test
    void of_a_mail_only_the_receiver_is_shown() throws LaunchFailure {
        run();
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("clara@example.com"), text);
        assertFalse(text.contains("secret"), text);
    }

    @Test
    void a_crowd_of_long_messages_makes_a_short_list() throws Exception {
        ask("""
                insert into kernel_inbox (provider, event_id, body, headers, received_at, due_at)
                select repeat('p', 5000), repeat('e', 5000) || n, convert_to(repeat('b', 100000), 'UTF8'), '{}', now(), now() from generate_series(1, 300) n""");
        run();
        assertTrue(said.size() < 60_000, "bytes " + said.size());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("More than 100 messages"));
    }

    @Test
    void one_that_is_set_aside_is_dead_until_it_is_tried_again_and_both_are_audited() throws Exception {
        assertEquals(0, run("set-aside", "in-1", "out-1"));
        assertEquals("DEAD", ask("select state from kernel_inbox where id = 1"));
        assertEquals("t", ask("select dead from kernel_outbox where id = 1"));
        assertEquals("f", ask("select dead from kernel_outbox where id = 2"));
        assertEquals(0, run("try-again", "in-1", "out-1"));
        assertEquals("WAITING", ask("select state from kernel_inbox where id = 1"));
        assertEquals("0", ask("select attempts from kernel_outbox where id = 1 and not dead"));
        assertEquals("4", ask("select count(*) from kernel_audit where act in ('queues.set-aside', 'queues.replayed')"));
    }

    @Test
    void what_killed_the_server_twice_starts_from_nothing_when_it_is_tried_again() throws Exception {
        ask("update kernel_outbox set dead = true, crashes = 2, claimed = true where id = 1");
        ask("update kernel_inbox set state = 'DEAD', crashes = 2, claimed = true where id = 1");
        assertEquals(0, run("try-again", "in-1", "out-1"));
        assertEquals("1", ask("select count(*) from kernel_outbox where id = 1 and crashes = 0 and not claimed and not dead"));
        assertEquals("1", ask("select count(*) from kernel_inbox where id = 1 and crashes = 0 and not claimed and state = 'WAITING'"));
    }

    @Test
    void the_database_of_a_release_without_claims_is_served_as_well() throws Exception {
        ask("create schema old");
        try {
            ask("set search_path = old; " + Files.readString(MIGRATIONS.resolve("V1__kernel.sql")));
            ask("insert into old.kernel_outbox (kind, ordering_key, body, created_at, due_at, dead) values ('orders.placed', 'order:7', '{}', now(), now(), true)");
            assertEquals(0,
                    new QueuesCommand(new PrintStream(said)).run(database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=old",
                            "postgres", database.password(), List.of("try-again", "out-1")));
            assertEquals("f", ask("select dead from old.kernel_outbox"));
        } finally {
            ask("drop schema old cascade");
        }
    }

    @Test
    void a_key_that_is_none_changes_nothing_and_is_told_by_the_exit_code() throws Exception {
        assertEquals(2, run("set-aside", "in-2", "in-99", "out-1; drop table kernel_outbox", "in-1"));
        assertEquals("DONE", ask("select state from kernel_inbox where id = 2"));
        assertEquals("DEAD", ask("select state from kernel_inbox where id = 1"));
        assertEquals(2, run("try-again", "out-1"));
        assertThrows(LaunchFailure.class, () -> run("set-aside"));
        assertThrows(LaunchFailure.class, () -> run("delete", "in-1"));
    }

    @Test
    void on_the_home_of_a_running_shop_it_says_so_in_one_line() throws Exception {
        var lock = Home.claim(home);
        var options = Options.from(Map.of("VITRINA_HOME", home.toString()));
        var trouble = assertThrows(LaunchFailure.class, () -> new QueuesCommand(new PrintStream(said)).run(options, List.of())).getMessage();
        lock.release();
        assertTrue(trouble.contains("Another Vitrina is running") && trouble.contains("backoffice"), trouble);
        assertEquals(1, trouble.lines().count());
    }

    private int run(String... arguments) throws LaunchFailure {
        return new QueuesCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(database.url(), "postgres", database.password(),
                List.of(arguments));
    }

    private static String ask(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password()); var run = connection.createStatement()) {
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
