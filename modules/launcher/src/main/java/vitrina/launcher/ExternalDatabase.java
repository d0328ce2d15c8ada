package vitrina.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that the operator runs. */
final class ExternalDatabase {

    private ExternalDatabase() {
    }

    static void check(Options options) throws Trouble {
        DriverManager.setLoginTimeout(10);
        try (var connection = DriverManager.getConnection(options.databaseUrl(), options.databaseUser(), options.databasePassword())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 14) {
                throw new Trouble("The database at " + options.databaseUrl() + " is PostgreSQL " + version + "; 14 or newer is needed.");
            }
        } catch (SQLException e) {
            throw new Trouble("The database at " + options.databaseUrl() + " cannot be used (" + e.getMessage()
                    + "). Check VITRINA_DB_URL, VITRINA_DB_USER and VITRINA_DB_PASSWORD, or unset them to use the embedded one.", e);
        }
    }
}
