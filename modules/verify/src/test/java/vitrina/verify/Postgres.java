package vitrina.verify;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL for the time of a test, or one on the data of a shop that was stopped. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final String password;

    private Postgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    public static Postgres empty() throws IOException {
        return new Postgres(builder().start(), "");
    }

    /** @param home the data folder of a Vitrina that does not run */
    public static Postgres of(Path home) throws IOException {
        var password = Files.readString(home.resolve("pgpassword")).strip();
        return new Postgres(builder().setDataDirectory(home.resolve("pgdata")).setCleanDataDirectory(false)
                .setConnectConfig("password", password).start(), password);
    }

    /** A new database of that name. */
    public DataSource create(String name) throws SQLException {
        try (var connection = connection("postgres"); var statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        }
        return source(name);
    }

    public Connection connection(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, "postgres", password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private DataSource source(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name);
        source.setUser("postgres");
        source.setPassword(password);
        return source;
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(SuiteTest.PATIENCE.toSeconds())).setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC");
    }
}
