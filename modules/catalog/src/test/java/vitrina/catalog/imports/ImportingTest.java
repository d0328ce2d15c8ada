package vitrina.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** Base of tests that import: a country of their own with a catalog, and the way to wait for a job. */
@InHouse
abstract class ImportingTest {

    @Inject
    House house;

    static final ImportTarget TARGET = new ImportTarget("UY", "es", "UYU", "UY-VERIFY", "");

    @Inject
    Imports imports;
    @Inject
    Sql sql;

    @BeforeEach
    void a_country_with_a_catalog() {
        sql.update("insert into catalog_catalog (country, currency, default_language) values ('UY', 'UYU', 'es') on conflict do nothing");
        sql.update("""
            insert into catalog_catalog_language (catalog_id, position, language)
            select id, n, l from catalog_catalog, (values (0, 'es'), (1, 'pt')) as v(n, l) where country = 'UY' on conflict do nothing""");
        sql.update("insert into catalog_catalog_currency (catalog_id, position, currency)"
                + " select id, 0, 'USD' from catalog_catalog where country = 'UY' on conflict do nothing");
        sql.update("insert into catalog_location (code, name, country) values ('UY-VERIFY', 'Verify', 'UY') on conflict do nothing");
    }

    ImportJob run(InputStream content, ImportTarget target, boolean dryRun) {
        return ended(as(() -> imports.start(content, "file.csv", target, dryRun)).publicId());
    }

    ImportJob ended(UUID id) {
        assertTrue(house.soon(() -> as(() -> imports.find(id)).orElseThrow().state().isFinal()), "The import did not end");
        return as(() -> imports.find(id)).orElseThrow();
    }

    List<ImportProblem> problems(ImportJob job) {
        return as(() -> imports.problems(job.publicId(), new Paging(1, 100)).items());
    }

    BigDecimal amount(String sku) {
        return sql.first("select p.amount from catalog_price p join catalog_variant v on v.id = p.variant_id join catalog_price_list l"
                + " on l.id = p.list_id where v.sku = ? and l.country = 'UY'", row -> row.getBigDecimal(1), sku).orElseThrow();
    }

    static <T> T as(java.util.function.Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
