package vitrina.verify.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vitrina.verify.Postgres;

/** Keeps the database of a release for all versions to come; see docs/how-to/release.md. */
@EnabledIfSystemProperty(named = "vitrina.dump", matches = ".+")
class ReleaseIsKeptTest {

    @Test
    void the_database_of_a_stopped_shop_becomes_a_file() throws IOException, SQLException {
        var file = Files.createDirectories(Path.of("target")).resolve("dump.sql.gz");
        try (var postgres = Postgres.of(Path.of(System.getProperty("vitrina.dump")));
                var connection = postgres.connection("vitrina");
                var out = Files.newOutputStream(file)) {
            Dump.write(connection, out);
        }
        System.out.println("Kept: " + file.toAbsolutePath());
    }
}
