package vitrina.kernel.database;

import java.sql.SQLException;

/** The database refused or could not be reached. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** PostgreSQL's five-character SQLSTATE, such as 23505 for a violated unique constraint; empty when unknown. */
    public String state() {
        var state = ((SQLException) getCause()).getSQLState();
        return state == null ? "" : state;
    }

    public boolean violatesUnique() {
        return "23505".equals(state());
    }

    public boolean violatesCheck() {
        return "23514".equals(state());
    }
}
