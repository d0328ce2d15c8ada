package vitrina.kernel.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The database refused or could not be reached. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String TWICE = "23505";
    private static final String HELD = "23503";
    /** A text longer than its column, a number or a date beyond it. */
    private static final Set<String> NO_ROOM = Set.of("22001", "22003", "22008");
    private static final int CAUSES = 20;

    /** SQLSTATE of a connection that could not be made. */
    static final String NO_CONNECTION = "08001";

    SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** Of a database that was not even asked, because it is known to be away. */
    static SqlFailure away(String sql) {
        return new SqlFailure(sql, new SQLException("The database does not answer", NO_CONNECTION));
    }

    /** PostgreSQL's five-character SQLSTATE, such as 23505 for a violated unique constraint; empty when unknown. */
    public String state() {
        var state = ((SQLException) getCause()).getSQLState();
        return state == null ? "" : state;
    }

    public boolean violatesUnique() {
        return TWICE.equals(state());
    }

    /** Whether somebody else wrote the same first, as a unique constraint says somewhere behind a failure. */
    public static boolean isTwice(Throwable failure) {
        return states(failure).anyMatch(TWICE::equals);
    }

    /** Whether another row still needs what was to be deleted, or what was named is not there, as a foreign key says somewhere behind a failure. */
    public static boolean isHeld(Throwable failure) {
        return states(failure).anyMatch(HELD::equals);
    }

    /** Whether a column was too small for a value, as the database says somewhere behind a failure. */
    public static boolean isTooMuch(Throwable failure) {
        return states(failure).anyMatch(NO_ROOM::contains);
    }

    private static Stream<String> states(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES)
                .filter(SQLException.class::isInstance).map(cause -> ((SQLException) cause).getSQLState()).filter(Objects::nonNull);
    }

    public boolean violatesCheck() {
        return "23514".equals(state());
    }
}
