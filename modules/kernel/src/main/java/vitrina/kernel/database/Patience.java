package vitrina.kernel.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * How long a statement may take that somebody waits for, locks included. Work in the background has no bound: an import, a migration or an
 * index takes what it takes.
 */
public enum Patience {
    /** Whoever looks at a page looks again. */
    OF_VISITORS(5),
    /** What somebody wrote is worth more waiting, and may have to wait for others who do the same. */
    OF_ACTS(15),
    /** Lists of the desk go through everything. */
    OF_STAFF(30);

    private static final ThreadLocal<Patience> CURRENT = new ThreadLocal<>();

    private final int seconds;

    Patience(int seconds) {
        this.seconds = seconds;
    }

    /** From here on this thread works for somebody who waits. */
    public void begin() {
        CURRENT.set(this);
    }

    public static void end() {
        CURRENT.remove();
    }

    /** The driver has it cancelled when time is over, which costs the database nothing before. */
    static void bound(PreparedStatement statement) throws SQLException {
        var current = CURRENT.get();
        if (current != null) {
            statement.setQueryTimeout(current.seconds);
        }
    }
}
