package vitrina.verify.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.catalog.product.ProductFilter;
import vitrina.catalog.product.ProductRow;
import vitrina.catalog.product.Products;
import vitrina.kernel.database.Collation;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.people.person.Customers;
import vitrina.verify.SuiteTest;

/** Lists of the desk find words whatever their case and accents are, by an index, and are sorted as the reader's language sorts. */
@Tag("SRCH-02")
@Tag("SRCH-04")
class ListsTest {

    private static final int MANY = 20_000;
    private static final Paging FIRST = new Paging(1, 20);

    private static Tables tables;
    private static Products products;
    private static Customers customers;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        tables = new Tables("kernel", "people", "catalog");
        products = tables.products();
        customers = tables.customers();
        tables.sql.update(
                "insert into catalog_product (public_id, code, brand) select gen_random_uuid(), 'P-' || n, 'brand' from generate_series(1, ?) n",
                MANY);
        tables.sql
                .update("""
                insert into catalog_product_text (product_id, language, name, slug) select id, 'es', 'Jabón ' || md5(code), lower(code) from catalog_product""");
        tables.sql.update("insert into catalog_variant (public_id, product_id, sku) select gen_random_uuid(), id, 'S-' || code from catalog_product");
        tables.sql.update(
                """
                insert into people_person (public_id, name, language, created_at) select gen_random_uuid(), md5(n::text), 'es', now() from generate_series(1, ?) n""",
                MANY);
        tables.sql
                .update("""
                insert into people_identity (person_id, kind, value, created_at) select id, 'EMAIL', name || '@example.com', now() from people_person""");
        for (var name : List.of("Nube", "Ñandú", "oso", "Árbol", "arena", "nácar", "Zeta", "100%_\\puro")) {
            product(name);
        }
        tables.sql.update("insert into people_person (public_id, name, language, created_at) values (gen_random_uuid(), 'Íñigo Muñoz', 'es', now())");
        tables.sql.update("analyze");
    }

    @AfterAll
    static void leave() throws IOException {
        tables.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"nandu | Ñandú", "ÑANDÚ | Ñandú", "ñAND | Ñandú", "arbol | Árbol", "Nácar | nácar",
        "% | 100%_\\puro",
        "_\\p | 100%_\\puro"})
    void a_product_is_found_whatever_case_and_accents_are(String typed, String name) {
        assertEquals(List.of(name), found(typed, "code"));
    }

    @ParameterizedTest
    @CsvSource({"inigo, 1", "MUNOZ, 1", "íñigo muñ, 1", "' % ', 0", "inigo_, 0"})
    void a_customer_is_found_whatever_case_and_accents_are(String typed, int found) {
        assertEquals(found, as(() -> customers.list(typed, null, null, FIRST)).total());
    }

    @Test
    void words_are_looked_for_by_an_index() {
        var indexes = List.of("catalog_product_words", "catalog_product_text_words", "catalog_variant_words", "people_person_words",
                "people_identity_words");
        var before = scans(indexes);
        assertEquals(1, as(() -> products.list(text("P-12345"), "es", null, true, FIRST)).total());
        assertEquals(1, as(() -> customers.list("munoz", null, null, FIRST)).total());
        assertTrue(SuiteTest.soon(() -> scans(indexes).stream().allMatch(scans -> scans > 0)),
                () -> "scans of " + indexes + ": " + before + " " + scans(indexes));
    }

    @Test
    void names_are_sorted_as_the_reader_s_language_sorts() {
        assertEquals(List.of("Árbol", "arena", "nácar", "Nube", "Ñandú", "oso", "Zeta"), sorted("es"));
        assertEquals(List.of("Árbol", "arena", "nácar", "Ñandú", "Nube", "oso", "Zeta"), sorted("en"));
    }

    @Test
    void a_language_nobody_knows_is_sorted_for_all_and_gets_into_no_statement() {
        assertEquals(Collation.UND, Collation.of("es\" desc; drop table catalog_product; --"));
        assertEquals(Collation.UND, Collation.of(null));
        assertEquals(Collation.PT, Collation.of("pt-BR"));
        assertEquals(sorted("en"), sorted("es\"; --"));
    }

    private static List<String> sorted(String language) {
        return as(() -> products.list(text("sorted"), language, "name", false, FIRST)).items().stream().map(ProductRow::name)
                .filter(name -> !name.startsWith("100")).toList();
    }

    private static List<String> found(String typed, String sort) {
        return as(() -> products.list(text(typed), "es", sort, false, FIRST)).items().stream().map(ProductRow::name).toList();
    }

    private static ProductFilter text(String text) {
        return new ProductFilter(text, null, null, null, null);
    }

    private static List<Long> scans(List<String> indexes) {
        return indexes.stream().map(index -> tables.sql.number("select idx_scan from pg_stat_user_indexes where indexrelname = ?", index)).toList();
    }

    private static void product(String name) {
        var code = "sorted-" + name.replaceAll("[^A-Za-z]", "") + "." + tables.sql.number("select count(*) from catalog_product");
        long id = tables.sql
                .first("insert into catalog_product (public_id, code) values (gen_random_uuid(), ?) returning id", row -> row.getLong(1), code)
                .orElseThrow();
        tables.sql.update("insert into catalog_product_text (product_id, language, name, slug) values (?, 'es', ?, ?)", id, name, code);
    }

    private static <T> T as(Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }
}
