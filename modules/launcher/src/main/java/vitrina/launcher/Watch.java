package vitrina.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the database again and again, on a line of its own, whether it is there. A statement may take its time; a database that has said
 * nothing to anybody for a while is away: all lines to it are cut, and the suite is told, until it answers again.
 */
final class Watch implements AutoCloseable {

    /** Read by the suite, which then asks the database nothing. */
    static final String AWAY = "vitrina.database.away";

    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final Duration AGAIN = Duration.ofMillis(100);
    /** From the first question that was not answered; with the one before and the last one on its way it is seen within four seconds. */
    private static final Duration SILENCE = Duration.ofMillis(2_500);
    private static final int ANSWER_SECONDS = 1;

    private final String url;
    private final Duration silence;
    private final Properties how = new Properties();
    private final Thread thread = new Thread(this::watch, "database watch");
    private volatile boolean ended;
    private Connection line;
    /** When the first of the questions was asked that nobody has answered since; 0 while all are answered. */
    private long since;
    /** How often it was asked in vain since: once may be a pause of this process itself. */
    private int vain;

    Watch(String url, String user, String password) {
        this(url, user, password, SILENCE);
    }

    Watch(String url, String user, String password, Duration silence) {
        // What the operator says of time-outs and ways there is for the suite; the driver believes an address more than what is said beside it.
        this.url = url.replaceAll("(?<=[?&])(connectTimeout|socketTimeout|loginTimeout|socketFactory|tcpKeepAlive|ApplicationName)=[^&]*&?", "");
        this.silence = silence;
        how.setProperty("user", user);
        how.setProperty("password", password);
        how.setProperty("connectTimeout", String.valueOf(ANSWER_SECONDS));
        how.setProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
        how.setProperty("ApplicationName", "vitrina watch");
        thread.setDaemon(true);
    }

    Watch start() {
        System.setProperty(AWAY, "false");
        DatabaseLines.allow();
        thread.start();
        return this;
    }

    private void watch() {
        while (!ended) {
            long asked = System.nanoTime();
            boolean there = isThere();
            if (there) {
                since = 0;
                vain = 0;
                say(false);
            } else {
                since = since == 0 ? asked : Math.max(since, DatabaseLines.heard());
                // Refused is told at once; not answered may be answered yet.
                boolean refused = System.nanoTime() - asked < PERIOD.toNanos();
                vain++;
                if (vain > 1 && System.nanoTime() - since > silence.toNanos() / (refused ? 5 : 1)) {
                    say(true);
                }
            }
            LockSupport.parkNanos((there ? PERIOD : AGAIN).toNanos());
        }
        hangUp();
    }

    private boolean isThere() {
        try {
            if (line == null) {
                line = DriverManager.getConnection(url, how);
            }
            try (var question = line.createStatement()) {
                return question.execute("select 1");
            }
        } catch (SQLException e) {
            hangUp();
            return isAnswer(e);
        }
    }

    /** Whoever says no is there: no place left, or no such user any more. Who is starting or stopping says that too, and can do nothing else. */
    private static boolean isAnswer(SQLException no) {
        var state = String.valueOf(no.getSQLState());
        return !state.startsWith("08") && !state.startsWith("57") && !state.equals("null");
    }

    private void hangUp() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (SQLException gone) {
            // It is gone either way.
        }
        line = null;
    }

    private void say(boolean away) {
        if (away == Boolean.getBoolean(AWAY)) {
            return;
        }
        System.setProperty(AWAY, String.valueOf(away));
        if (away) {
            Main.OUT.println(
                    "The database does not answer; " + DatabaseLines.cut() + " lines to it are cut, and what needs it is told to come back.");
        } else {
            DatabaseLines.allow();
            Main.OUT.println("The database answers again.");
        }
    }

    @Override
    public void close() {
        ended = true;
        LockSupport.unpark(thread);
    }
}
