package vitrina.catalog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.search.SearchEntry;

@Tag("CAT-01")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductsAreIndexedTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final PriceScope CO = new PriceScope("CO", "COP");
    private static final PriceScope DOLLARS = new PriceScope("CO", "USD");
    private static final PriceScope AR = new PriceScope("AR", "ARS");

    /** A serum with two variants: the cheap one is sold out in Colombia; a sale runs in Colombia; Argentina starts next month. */
    private static final String SERUM = """
            {"id": 7, "code": "SER-1", "brand": "Aurora", "featured": true, "created": "2026-01-01T00:00:00Z", "newUntil": "2026-07-01T00:00:00+00:00",
             "taxClass": "standard",
             "texts": [{"language": "es", "name": "Sérum de noche", "summary": "Suave", "description": "<p>Con <b>ácido</b></p>", "published": true},
                       {"language": "pt", "name": "Sérum da noite", "summary": null, "description": null, "published": false},
                       {"language": "es-AR", "name": "Suero nocturno", "summary": null, "description": null, "published": true}],
             "categories": [2], "values": [31, 32], "tags": ["FREE_SHIPPING", "CUSTOM"], "tagTexts": {"es": "PreCyber"},
             "entries": [{"country": "CO", "currency": "COP", "currencies": ["USD"], "page": 2, "sequence": 5, "from": null, "until": null},
                         {"country": "AR", "page": 1, "sequence": 1, "from": "%s", "until": null}],
             "variants": [
               {"sku": "SER-1-30", "barcode": "7701234567897", "stock": ["AR"], "prices": [
                 {"country": "CO", "currency": "COP", "list": 1, "priority": 0, "group": null, "from": null, "until": null, "amount": 50000, "listAmount": null},
                 {"country": "AR", "currency": "ARS", "list": 3, "priority": 0, "group": null, "from": null, "until": null, "amount": 20000.00, "listAmount": null}]},
               {"sku": "SER-1-50", "barcode": null, "stock": ["CO"], "prices": [
                 {"country": "CO", "currency": "COP", "list": 1, "priority": 0, "group": null, "from": null, "until": null, "amount": 80000, "listAmount": null},
                 {"country": "CO", "currency": "COP", "list": 2, "priority": 9, "group": null, "from": "2026-06-01T00:00:00Z",
                  "until": "2026-07-01T00:00:00Z", "amount": 60000, "listAmount": null}]}]}
            """;

    private static final Names NAMES = new Names(
            new HashMap<>(Map.of(1L, new Names.Category(1, null, 1, Map.of("es", "Piel", "pt", "Pele")), 2L,
                    new Names.Category(2, 1L, 2, Map.of("es", "Sérums")))),
            Map.of(31L, new Names.Value("skin", true, "dry", Map.of("es", "Seca")), 32L, new Names.Value("origin", false, "co", Map.of())),
            Map.of("NEW", Map.of("es", "Nuevo"), "FREE_SHIPPING", Map.of("es", "Envío gratis"), "DISCOUNT", Map.of("es", "Descuento")));

    @Test
    void what_differs_by_country_is_a_flag_or_number_of_one_entry() {
        SearchEntry entry = entry("2026-05-01T00:00:00Z", "es");
        assertEquals(Set.of("offered:CO.COP", "stock:CO.COP", "offered:CO.USD", "stock:CO.USD", "offered:AR.ARS", "stock:AR.ARS"), entry.flags());
        assertEquals(200_000_000L, entry.numbers().get(AR.price()));
        assertEquals(2_000_005L, entry.numbers().get(CO.place()));
    }

    @Test
    @Tag("CAT-17")
    void the_price_is_the_one_of_the_card_the_cheapest_in_stock_in_the_list_that_runs() {
        SearchEntry entry = entry("2026-05-01T00:00:00Z", "es");
        assertEquals(600_000_000L, entry.numbers().get(CO.price()));
        assertEquals(25L, entry.numbers().get(CO.discount()));
        assertEquals(0L, entry.numbers().get(AR.discount()));
    }

    @Test
    void a_country_where_the_offer_has_not_begun_does_not_have_the_product() {
        assertEquals(Set.of("offered:CO.COP", "stock:CO.COP", "offered:CO.USD", "stock:CO.USD"), entry("2026-07-01T00:00:00Z", "es").flags());
    }

    @Test
    @Tag("CAT-19")
    void what_is_priced_in_the_country_s_currency_only_is_found_in_another_one_too_but_not_by_its_price() {
        SearchEntry entry = entry("2026-05-01T00:00:00Z", "es");
        assertTrue(entry.flags().contains(DOLLARS.offered()));
        assertEquals(2_000_005L, entry.numbers().get(DOLLARS.place()));
        assertFalse(entry.numbers().containsKey(DOLLARS.price()));
    }

    @Test
    @Tag("DEC-18")
    void a_language_without_a_published_text_does_not_have_the_product() {
        assertTrue(ProductEntry.of(product("2026-05-01T00:00:00Z"), "pt", NAMES).isEmpty());
        assertTrue(ProductEntry.of(product("2026-05-01T00:00:00Z"), "en", NAMES).isEmpty());
    }

    @Test
    @Tag("SRCH-05")
    void names_of_brand_categories_values_tags_and_of_the_country_are_words_to_find_it_by() {
        SearchEntry entry = entry("2026-05-01T00:00:00Z", "es");
        assertEquals("Sérum de noche", entry.title());
        assertEquals(Set.of("Aurora", "Piel", "Sérums", "Seca", "co", "PreCyber", "Nuevo", "Envío gratis", "Descuento", "Suero nocturno"),
                Set.copyOf(entry.keywords()));
        assertTrue(entry.body().contains("ácido"));
        assertFalse(entry.body().contains("<"));
        assertEquals(List.of("SER-1", "SER-1-30", "7701234567897", "SER-1-50"), entry.codes());
    }

    @Test
    @Tag("CAT-10")
    void facets_hold_categories_with_their_parents_and_only_attributes_meant_for_filtering() {
        Map<String, Set<String>> facets = entry("2026-05-01T00:00:00Z", "es").facets();
        assertEquals(Set.of("1", "2"), facets.get("category"));
        assertEquals(Set.of("dry"), facets.get("skin"));
        assertFalse(facets.containsKey("origin"));
        assertEquals(Set.of("yes"), facets.get("featured"));
        assertEquals(Set.of("NEW", "FREE_SHIPPING", "PreCyber", "DISCOUNT"), facets.get(CO.tags()));
        assertEquals(Set.of("NEW", "FREE_SHIPPING", "PreCyber"), facets.get(AR.tags()));
        assertEquals(Set.of("yes"), facets.get(ProductIndex.TAGGED.facet()));
    }

    @Test
    @Tag("CAT-11")
    void the_score_of_the_best_sellers_is_the_country_s_own() {
        SearchEntry entry = entry("2026-05-01T00:00:00Z", "es");
        assertEquals(12L, entry.numbers().get(CO.sold()));
        assertEquals(0L, entry.numbers().get(AR.sold()));
    }

    @Test
    void what_is_proposed_while_typing_are_beginnings_of_the_name_brand_and_categories() {
        Set<String> phrases = entry("2026-05-01T00:00:00Z", "es").phrases().get(CO.offered());
        assertEquals(Set.of("Sérum", "Sérum de noche", "Aurora", "Piel", "Sérums"), phrases);
    }

    private static SearchEntry entry(String argentinaFrom, String language) {
        return ProductEntry.of(product(argentinaFrom), language, NAMES).orElseThrow();
    }

    private static IndexedProduct product(String argentinaFrom) {
        try (var reader = Json.createReader(new StringReader(SERUM.formatted(argentinaFrom)))) {
            JsonObject row = reader.readObject();
            return new IndexedProductReader(row, NOW, Map.of("CO", Map.of(7L, 12L))).product();
        }
    }
}
