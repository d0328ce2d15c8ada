package vitrina.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all test classes of this JVM; its databases are copies of each other, which takes a tenth of a second. */
public final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Cluster() {
    }

    /** A new database with nothing in it. */
    public static String empty() throws SQLException {
        return copy("template0");
    }

    /** A new database with all that is in another one, which nobody uses at the moment. */
    public static String copy(String of) throws SQLException {
        var name = "house_" + COUNT.incrementAndGet();
        run("create database " + name + " encoding 'UTF8' template " + of);
        return name;
    }

    static void drop(String name) throws SQLException {
        run("drop database if exists " + name + " with (force)");
    }

    /** Connections of one's own, each for itself. */
    public static DataSource source(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(name));
        source.setUser("postgres");
        return source;
    }

    private static void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", ""); var to = connection.createStatement()) {
            to.execute(statement);
        }
    }

    private static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
    }

    /** Nothing in it has to outlive a failure of the machine. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("timezone", "UTC").setServerConfig("max_connections", "300").setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
