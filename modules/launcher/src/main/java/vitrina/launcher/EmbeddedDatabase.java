package vitrina.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** The PostgreSQL that comes along: on loopback, with a password, with data that survives (fsync on). */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String VERSION = "18";

    private final EmbeddedPostgres postgres;
    private final String password;
    private final Path data;
    private Keeper keeper;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password, Path data) {
        this.postgres = postgres;
        this.password = password;
        this.data = data;
    }

    static EmbeddedDatabase start(Path home) throws LaunchFailure {
        var data = home.resolve("pgdata");
        // There from before the first byte until the password is asked for: a first start that was killed begins again.
        var unfinished = home.resolve("pgdata.unfinished");
        try {
            var version = data.resolve("PG_VERSION");
            if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
                throw new LaunchFailure("The data in " + data + " belongs to PostgreSQL " + Files.readString(version).strip()
                        + ", this Vitrina brings " + VERSION + ". Use the version that wrote it, or dump and restore.");
            }
            Orphan.end(data);
            boolean fresh = !Files.exists(version) || Files.exists(unfinished);
            if (fresh) {
                Files.writeString(unfinished, "");
                Home.delete(data);
            }
            var password = password(home.resolve("pgpassword"), fresh);
            var postgres = start(home, data, fresh ? "" : password);
            var database = new EmbeddedDatabase(postgres, password, data);
            database.prepare(data, fresh);
            Files.deleteIfExists(unfinished);
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LaunchFailure("The embedded PostgreSQL did not start (" + e.getMessage() + "). Look into "
                    + home.resolve("logs") + ", or set VITRINA_DB_URL to a database of yours.", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/vitrina";
    }

    String password() {
        return password;
    }

    /** From here on it is started again whenever it ends by itself. @param givenUp what is done when that is in vain */
    EmbeddedDatabase keep(Runnable givenUp) {
        keeper = new Keeper(data, givenUp).start();
        return this;
    }

    @Override
    public void close() throws IOException {
        if (keeper != null) {
            keeper.close();
        }
        postgres.close();
        // It is asked for a fast stop and given five seconds; what stands still, or writes for longer, is left.
        Orphan.end(data);
    }

    private static EmbeddedPostgres start(Path home, Path data, String password) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("pgbin").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password.isEmpty() ? "none" : password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                // Which statements cost what: create extension pg_stat_statements, and ask.
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                // The library's defaults are made for tests; people trust this store.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void prepare(Path data, boolean fresh) throws SQLException, IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            try (var result = statement.executeQuery("show fsync")) {
                result.next();
                if (!"on".equals(result.getString(1))) {
                    throw new IllegalStateException("fsync is off");
                }
            }
            boolean exists;
            try (var result = statement.executeQuery("select 1 from pg_database where datname = 'vitrina'")) {
                exists = result.next();
            }
            if (!exists) {
                statement.execute("create database vitrina encoding 'UTF8' template template0");
            }
            if (fresh) {
                statement.execute("alter user postgres password '" + password + "'");
                Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private static String password(Path file, boolean fresh) throws IOException {
        if (fresh || !Files.exists(file)) {
            return Secret.write(file);
        }
        return Files.readString(file).strip();
    }
}
