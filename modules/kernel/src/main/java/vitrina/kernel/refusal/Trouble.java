package vitrina.kernel.refusal;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;
import vitrina.kernel.refusal.Refusal;

/** What is wrong with the machine or the database, not with what was asked of them: later the same may succeed. */
public enum Trouble {
    /** A disk is full, of this machine or of the database. */
    NO_ROOM("kernel.no-room"),
    /** The database is away, going down, short of something, or did not get to it in time. */
    NO_DATABASE("kernel.no-database"),
    /** The place of the files is away, or did not answer in time. */
    NO_FILES("kernel.no-files");

    private static final int CAUSES = 20;
    private static final String DISK_FULL = "53100";
    /**
     * SQLSTATEs, whole or by their class: connection, user or password that no longer hold, resources, intervention of an operator (a statement
     * that took too long is one), system; a standby that takes no writes, and others who were at the same rows at the same time.
     */
    private static final Set<String> DATABASE = Set.of("08", "28", "53", "57", "58", "25006", "40001", "40P01", "55P03");
    /** As Linux, macOS and Windows say it; Java has no other sign. */
    private static final Set<String> FULL = Set.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");
    /** How PostgreSQL, in its language, begins to say that it refuses a commit, after the failure's name. All else is its end or that of its line. */
    private static final Pattern REFUSED = Pattern.compile("^(\\S+: )?(?!FATAL|PANIC)\\p{Lu}+: ");

    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    /** What whoever asked is told. */
    public Refusal refusal() {
        return new Refusal(code);
    }

    /** The trouble behind a failure; nothing when the failure is one of its own. */
    public static Optional<Trouble> behind(Throwable failure) {
        Optional<Trouble> found = Optional.empty();
        var cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            if (isFull(cause)) {
                return Optional.of(NO_ROOM);
            }
            if (cause instanceof FilesAway) {
                return Optional.of(NO_FILES);
            }
            if (isAway(cause)) {
                found = Optional.of(NO_DATABASE);
            }
        }
        return found;
    }

    private static boolean isAway(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> sql.getSQLState() != null && sql.getSQLState().length() == 5
                    && (DATABASE.contains(sql.getSQLState()) || DATABASE.contains(sql.getSQLState().substring(0, 2)));
            // However the pool says that it has no connection.
            case ResourceException pool -> true;
            // Of what ends a transaction the server hands on the words only. A commit that was cut may have happened.
            case XAException end -> end.getCause() == null && (end.errorCode == XAException.XAER_RMERR || end.errorCode == XAException.XAER_RMFAIL)
                    && !REFUSED.matcher(words(end)).find();
            default -> false;
        };
    }

    private static boolean isFull(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                || (cause instanceof IOException || cause instanceof XAException) && FULL.stream().anyMatch(words(cause)::contains);
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? "" : cause.getMessage();
    }
}
