package vitrina.launcher;

import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that the operator runs. */
final class ExternalDatabase {

    /** The whole of it: the look for its host, the way there, and its answer. */
    private static final int SECONDS = 10;
    /** The first that knows {@code unique nulls not distinct}. */
    private static final int OLDEST = 15;

    private ExternalDatabase() {
    }

    static void check(Options options) throws LaunchFailure {
        var how = new Properties();
        how.setProperty("user", options.databaseUser());
        how.setProperty("password", options.databasePassword());
        how.setProperty("loginTimeout", String.valueOf(SECONDS));
        try (var connection = DriverManager.getConnection(options.databaseUrl(), how)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new LaunchFailure("The database at " + place(options) + " is PostgreSQL " + version + "; " + OLDEST + " or newer is needed.");
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The database at " + place(options) + " cannot be used: " + reason(options, e)
                    + " Or unset VITRINA_DB_URL to use the embedded one.", e);
        }
    }

    /** In one line, whatever the server says. */
    private static String reason(Options options, SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "its host is not known. Correct VITRINA_DB_URL.";
            }
        }
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" -> "it does not let \"" + options.databaseUser() + "\" in (" + line(failure)
                    + "). Correct VITRINA_DB_USER and VITRINA_DB_PASSWORD.";
            case "08004" -> "it asks for a password. Set VITRINA_DB_PASSWORD.";
            case "3D000" -> "it has no database of that name. Create it, or correct VITRINA_DB_URL.";
            case "08001", "08006" -> "nobody answers there (" + line(failure) + "). Start it, or correct VITRINA_DB_URL.";
            default -> line(failure) + ". Check VITRINA_DB_URL, VITRINA_DB_USER and VITRINA_DB_PASSWORD.";
        };
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    /** Without parameters, among which there may be a password. */
    static String place(Options options) {
        return options.databaseUrl().replaceFirst("\\?.*", "");
    }
}
