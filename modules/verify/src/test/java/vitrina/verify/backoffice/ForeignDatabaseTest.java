package vitrina.verify.backoffice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.StartRefused;
import vitrina.verify.Postgres;

/** On a database of others somebody may have to lend a hand; the start says whom and how. */
@Tag("Q26")
class ForeignDatabaseTest {

    @Test
    void who_may_not_add_extensions_is_told_what_the_administrator_does_and_goes_on_after_it() throws IOException, SQLException {
        try (var postgres = Postgres.empty()) {
            var owned = (PGSimpleDataSource) postgres.create("foreign_one");
            run(postgres, "create role shop login", "grant create on schema public to shop");
            var source = new PGSimpleDataSource();
            source.setUrl(owned.getUrl());
            source.setUser("shop");
            var refused = assertThrows(StartRefused.class, () -> Migrations.migrate("kernel", source));
            assertTrue(refused.getMessage().contains("create extension unaccent; create extension pg_trgm;"), refused.getMessage());
            run(postgres, "create extension unaccent", "create extension pg_trgm");
            assertDoesNotThrow(() -> Migrations.migrate("kernel", source));
        }
    }

    private static void run(Postgres postgres, String... statements) throws SQLException {
        try (var connection = postgres.connection("foreign_one"); var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
