package vitrina.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code ./vitrina queues}, {@code queues set-aside KEY ...}, {@code queues try-again KEY ...}: what waits in the outbox and the inbox, while
 * the shop is down. A message that keeps the shop from starting is set aside here. Needs the database and nothing of the suite.
 */
final class QueuesCommand {

    private static final int MOST = 100;
    private static final int BODY = 200;
    private static final int WORD = 60;
    private static final Pattern KEY = Pattern.compile("(out|in)-(\\d{1,18})");
    /** Control signs move the cursor of a terminal, others turn its writing round. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    /** Of a mail only the receiver: it may hold a link or a code that opens somebody's account. */
    private static final String LIST = """
            select 'out-' || id as key, kind, ordering_key as about, attempts, dead, extract(epoch from now() - created_at)::bigint as age,
              convert_to(left((case when kind = 'kernel.mail' then jsonb_build_object('to', body->'to') else body end)::text, 200), 'UTF8') as body,
              last_error
            from kernel_outbox
            union all
            select 'in-' || id, provider, event_id, attempts, state = 'DEAD', extract(epoch from now() - received_at)::bigint,
              substring(body from 1 for 200), last_error
            from kernel_inbox where state <> 'DONE'
            order by attempts desc, age desc, key limit\s""" + (MOST + 1);

    private final PrintStream out;

    QueuesCommand(PrintStream out) {
        this.out = out;
    }

    /** @return the exit code: 0 when all was done, 2 when a key was not there */
    int run(Options options, List<String> arguments) throws LaunchFailure {
        if (options.databaseUrl() != null) {
            ExternalDatabase.check(options);
            return run(options.databaseUrl(), options.databaseUser(), options.databasePassword(), arguments);
        }
        if (!Files.exists(options.home().resolve("pgdata"))) {
            throw new LaunchFailure(
                    "There is no Vitrina data in " + options.home() + ". Set VITRINA_HOME, or VITRINA_DB_URL for a database of yours.");
        }
        var lock = claim(options.home());
        Logs.configure(options.home());
        try (var database = EmbeddedDatabase.start(options.home())) {
            return run(database.url(), "postgres", database.password(), arguments);
        } catch (IOException e) {
            throw new LaunchFailure("PostgreSQL did not stop cleanly (" + e.getMessage() + ").", e);
        } finally {
            release(lock);
        }
    }

    private static java.nio.channels.FileLock claim(Path home) throws LaunchFailure {
        try {
            return Home.claim(home);
        } catch (LaunchFailure running) {
            throw new LaunchFailure(running.getMessage() + " While the shop runs, its failed messages are in the backoffice.", running);
        }
    }

    private static void release(java.nio.channels.FileLock lock) throws LaunchFailure {
        try {
            lock.release();
        } catch (IOException e) {
            throw new LaunchFailure("The data folder was not released (" + e.getMessage() + ").", e);
        }
    }

    int run(String url, String user, String password, List<String> arguments) throws LaunchFailure {
        try (var database = DriverManager.getConnection(url, user, password)) {
            if (!areThere(database)) {
                out.println("There are no queues in this database yet.");
                return 0;
            }
            var act = arguments.isEmpty() ? "list" : arguments.getFirst();
            return switch (act) {
                case "list" -> list(database);
                case "set-aside" -> each(database, arguments, true);
                case "try-again" -> each(database, arguments, false);
                default -> throw new LaunchFailure("Say queues, queues set-aside KEY ... or queues try-again KEY ..., not \"" + act + "\".");
            };
        } catch (SQLException e) {
            throw new LaunchFailure("The queues cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static boolean areThere(Connection database) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select to_regclass('kernel_outbox') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private int list(Connection database) throws SQLException {
        int shown = 0;
        try (var statement = database.createStatement(); var rows = statement.executeQuery(LIST)) {
            while (rows.next()) {
                if (++shown > MOST) {
                    out.println("More than " + MOST + " messages; those that were tried most often are shown.");
                    break;
                }
                out.println("%s  %s  %s  %s  attempts %s  %s".formatted(rows.getString("key"), plain(rows.getString("kind"), WORD),
                        plain(rows.getString("about"), WORD), rows.getBoolean("dead") ? "set aside" : rows.getLong("age") < 0 ? "put off" : "waits",
                        rows.getInt("attempts"), age(rows.getLong("age"))));
                out.println("    " + plain(new String(rows.getBytes("body"), StandardCharsets.UTF_8), BODY));
                if (rows.getString("last_error") != null) {
                    out.println("    ! " + plain(rows.getString("last_error"), BODY));
                }
            }
        }
        if (shown == 0) {
            out.println("Nothing waits and nothing is set aside.");
        }
        return 0;
    }

    private int each(Connection database, List<String> arguments, boolean aside) throws SQLException, LaunchFailure {
        if (arguments.size() < 2) {
            throw new LaunchFailure("Name at least one message, such as in-12 or out-7; queues lists them.");
        }
        int missing = 0;
        for (var key : arguments.subList(1, arguments.size())) {
            boolean done = change(database, key, aside);
            missing += done ? 0 : 1;
            out.println(plain(key, WORD) + (done
                    ? aside ? " is set aside." : " will be tried again."
                    : aside ? " does not wait; nothing was changed." : " is not set aside; nothing was changed."));
        }
        return missing == 0 ? 0 : 2;
    }

    /** With its entry in the audit, or not at all. */
    private static boolean change(Connection database, String key, boolean aside) throws SQLException {
        var found = KEY.matcher(key);
        if (!found.matches()) {
            return false;
        }
        boolean outgoing = found.group(1).equals("out");
        var update = aside
                ? outgoing
                        ? "update kernel_outbox set dead = true, last_error = coalesce(last_error, 'set aside by the operator') where id = ? and not dead"
                        : "update kernel_inbox set state = 'DEAD', last_error = coalesce(last_error, 'set aside by the operator') where id = ? and state = 'WAITING'"
                : outgoing
                        ? "update kernel_outbox set dead = false, attempts = 0, " + unclaimed(database) + "due_at = now() where id = ? and dead"
                        : "update kernel_inbox set state = 'WAITING', attempts = 0, " + unclaimed(database)
                                + "due_at = now() where id = ? and state = 'DEAD'";
        database.setAutoCommit(false);
        try (var change = database.prepareStatement(update); var note = database.prepareStatement("""
                insert into kernel_audit (at, actor_kind, actor_name, act, subject_kind, subject_id, details)
                values (now(), 'SYSTEM', 'operator', ?, 'message', ?, '{}')""")) {
            change.setLong(1, Long.parseLong(found.group(2)));
            boolean done = change.executeUpdate() == 1;
            if (done) {
                note.setString(1, aside ? "queues.set-aside" : "queues.replayed");
                note.setString(2, key);
                note.executeUpdate();
            }
            database.commit();
            return done;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /** A database that is older than claims has none to forget; with them the message would be set aside again without an attempt. */
    private static String unclaimed(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        """
                select from information_schema.columns where table_schema = current_schema() and table_name = 'kernel_outbox' and column_name = 'crashes'""")) {
            return rows.next() ? "crashes = 0, claimed = false, " : "";
        }
    }

    /** One line of what a terminal may show. */
    static String plain(String text, int most) {
        var printable = UNPRINTABLE.matcher(text.length() > most ? text.substring(0, most) : text).replaceAll("·");
        return text.length() > most ? printable + "…" : printable;
    }

    /** @param seconds negative for what is put off to a later time */
    private static String age(long seconds) {
        long much = Math.abs(seconds);
        var words = much < 120
                ? much + " s"
                : much < 7_200 ? much / 60 + " min" : much < 172_800 ? much / 3_600 + " h" : much / 86_400 + " days";
        return seconds < 0 ? "due in " + words : words + " old";
    }
}
