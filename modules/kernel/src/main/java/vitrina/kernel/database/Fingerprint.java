package vitrina.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/**
 * Which migrations a database has run, in one text. Flyway costs seconds at every start, so it is asked only when the archive's migrations
 * are not those that the database remembers.
 */
@PlainSql(PlainSql.Why.DATABASE)
final class Fingerprint {

    private Fingerprint() {
    }

    /** Of the names and check sums of all migrations in these folders; nothing when they do not lie in archives. */
    static Optional<String> of(Iterable<URL> folders) {
        var files = new ArrayList<String>();
        try {
            for (var folder : folders) {
                if (!(folder.openConnection() instanceof JarURLConnection connection)) {
                    return Optional.empty();
                }
                // A cached archive is shared with the class loader, and closing it here would close it there.
                connection.setUseCaches(false);
                try (var jar = connection.getJarFile()) {
                    jar.stream().filter(entry -> entry.getName().startsWith(connection.getEntryName()) && !entry.isDirectory())
                            .forEach(entry -> files.add(entry.getName() + ' ' + entry.getCrc()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return Optional.of(Ids.sha256(String.join("\n", files)));
    }

    /** What the database remembers. */
    static Optional<String> remembered(Sql sql) {
        boolean known = sql.first("select to_regclass('kernel_schema') is not null", row -> row.getBoolean(1)).orElse(false);
        return known ? sql.first("select fingerprint from kernel_schema", row -> row.getString(1)) : Optional.empty();
    }

    static void remember(Sql sql, String fingerprint) {
        sql.update("insert into kernel_schema (fingerprint) values (?) on conflict (only_row) do update set fingerprint = excluded.fingerprint",
                fingerprint);
    }
}
