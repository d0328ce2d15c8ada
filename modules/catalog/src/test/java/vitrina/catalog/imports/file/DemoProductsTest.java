package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.illustration.IllustrationUrl;

/** The products that the demo company sells. */
class DemoProductsTest {

    private static final Map<String, String> CURRENCIES = Map.of("CO", "COP", "MX", "MXN", "AR", "ARS", "BR", "BRL", "US", "USD");
    private static final Map<String, Pattern> FOREIGN = Map.of(
            "es", words("com|não|você|uma|seu|sua|pele|cabelo|the|and|with|your|for|skin", "ãõêç"),
            "pt", words("el|los|las|con|una|pero|y|del|piel|cabello|tu|the|and|with|your|skin|muy|hasta|sin|más", "ñ¿¡"),
            "en", words("el|los|las|con|una|pero|del|piel|com|não|para|uma|dos|das|pele", "ñ¿¡ãõ"));

    private static final List<ImportedProduct> PRODUCTS = new ArrayList<>();
    private static final List<FileProblem> PROBLEMS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException, CsvFile.NotText {
        var zones = CURRENCIES.keySet().stream().collect(Collectors.toMap(Function.identity(), country -> (ZoneId) ZoneOffset.UTC));
        var markets = new Markets(CURRENCIES, zones, FOREIGN.keySet(),
                Set.of("CO-MAIN", "CO-MED", "MX-MAIN", "AR-MAIN", "BR-MAIN", "US-MAIN"));
        var file = CsvFile.recognise(Path.of("../../cms-content/demo/products.csv"));
        try (var reader = FileFormat.recognise(file).open(file, new Problems(PROBLEMS::add), ImportTarget.NONE, markets)) {
            Stream.generate(() -> next(reader)).takeWhile(product -> product != null).forEach(PRODUCTS::add);
        }
    }

    @Test
    @Tag("CAT-14")
    void are_at_least_a_hundred_and_fifty_in_eight_categories_and_read_without_a_problem() {
        assertEquals(List.of(), PROBLEMS);
        assertTrue(PRODUCTS.size() >= 150, () -> PRODUCTS.size() + " products");
        assertEquals(Set.of("skin", "hair", "fragrance", "make-up", "wellness", "home", "gifts", "cafe"),
                PRODUCTS.stream().map(product -> product.categories().getFirst().path().getFirst()).collect(Collectors.toSet()));
    }

    @Test
    @Tag("CAT-02")
    void speak_three_languages_without_mixing_them() {
        for (var product : PRODUCTS) {
            assertEquals(FOREIGN.keySet(), product.texts().keySet(), product.code());
            product.texts().forEach((language, text) -> Stream.of(text.name(), text.summary(), text.description()).forEach(words -> {
                assertFalse(words.isBlank(), product.code() + " " + language);
                var foreign = FOREIGN.get(language).matcher(words);
                assertFalse(foreign.find(), () -> product.code() + " in " + language + " says '" + foreign.group() + "': " + words);
            }));
        }
    }

    @Test
    @Tag("CAT-17")
    void have_a_price_in_each_of_five_countries_and_a_higher_one_crossed_out() {
        for (var product : PRODUCTS) {
            for (var variant : product.variants()) {
                assertEquals(CURRENCIES,
                        variant.prices().stream().filter(price -> !further(price)).collect(Collectors.toMap(ImportedProduct.Price::country,
                                ImportedProduct.Price::currency)),
                        variant.sku());
                for (var price : variant.prices()) {
                    assertTrue(price.amount().signum() > 0, variant.sku());
                    assertTrue(price.listAmount() == null || price.listAmount().compareTo(price.amount()) > 0, variant.sku());
                    assertTrue(!price.currency().equals("COP") || price.amount().stripTrailingZeros().scale() <= 0, variant.sku());
                }
                assertTrue(price(variant, "CO").compareTo(price(variant, "US").multiply(BigDecimal.valueOf(1_000))) > 0, variant.sku());
            }
        }
    }

    @Test
    @Tag("CAT-19")
    void have_a_price_in_dollars_too_where_the_catalog_offers_them() {
        for (var product : PRODUCTS) {
            for (var variant : product.variants()) {
                assertEquals(Set.of("CO", "MX"), variant.prices().stream().filter(DemoProductsTest::further)
                        .map(ImportedProduct.Price::country).collect(Collectors.toSet()), variant.sku());
            }
        }
    }

    private static boolean further(ImportedProduct.Price price) {
        return !price.currency().equals(CURRENCIES.get(price.country()));
    }

    @Test
    void have_codes_and_addresses_of_their_own() {
        assertUnique(PRODUCTS.stream().map(ImportedProduct::code));
        assertUnique(PRODUCTS.stream().flatMap(product -> product.variants().stream()).map(ImportedProduct.Variant::sku));
        assertUnique(PRODUCTS.stream().flatMap(product -> product.variants().stream()).map(ImportedProduct.Variant::barcode));
        for (String language : FOREIGN.keySet()) {
            assertUnique(PRODUCTS.stream().map(product -> product.texts().get(language).slug()));
            assertUnique(PRODUCTS.stream().map(product -> product.texts().get(language).summary()));
        }
    }

    @Test
    @Tag("CAT-13")
    void point_to_other_products_that_exist() {
        var codes = PRODUCTS.stream().map(ImportedProduct::code).collect(Collectors.toSet());
        for (var product : PRODUCTS) {
            assertFalse(product.related().isEmpty() || product.complementary().isEmpty(), product.code());
            Stream.concat(product.related().stream(), product.complementary().stream())
                    .forEach(other -> assertTrue(codes.contains(other) && !other.equals(product.code()), product.code() + " → " + other));
        }
    }

    @Test
    void have_a_picture_that_can_be_drawn_and_a_swatch_for_each_shade() {
        for (var product : PRODUCTS) {
            assertTrue(IllustrationUrl.parse(product.illustration() + "-1.svg").isPresent(), product.illustration());
            if (product.options() != null && !product.options().isEmpty() && product.options().getFirst().code().equals("color")) {
                product.variants().forEach(variant -> assertNotNull(variant.values().getFirst().swatch(), variant.sku()));
            }
        }
    }

    @Test
    @Tag("CAT-07")
    void show_every_kind_of_tag() {
        var tags = PRODUCTS.stream().filter(product -> product.tags() != null).flatMap(product -> product.tags().stream())
                .collect(Collectors.toSet());
        assertTrue(tags.containsAll(Set.of(ImportedProduct.Tag.NEW, ImportedProduct.Tag.FREE_SHIPPING, ImportedProduct.Tag.CUSTOM)), tags::toString);
        assertTrue(PRODUCTS.stream().anyMatch(product -> "PreCyber".equals(product.tagTexts().get("es"))));
    }

    private static BigDecimal price(ImportedProduct.Variant variant, String country) {
        return variant.prices().stream().filter(price -> price.country().equals(country)).findFirst().orElseThrow().amount();
    }

    private static ImportedProduct next(ProductReader reader) {
        try {
            return reader.next();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertUnique(Stream<String> values) {
        var seen = new HashSet<String>();
        values.forEach(value -> assertTrue(value != null && seen.add(value), () -> "twice: " + value));
    }

    private static Pattern words(String words, String letters) {
        return Pattern.compile("\\b(" + words + ")\\b|[" + letters + "]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
