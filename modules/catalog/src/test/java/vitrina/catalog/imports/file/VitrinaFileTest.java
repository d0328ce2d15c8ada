package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.file.ImportedProduct.Place;

@Tag("CAT-14")
class VitrinaFileTest {

    @Test
    void reads_the_example_of_the_documentation() throws IOException {
        String page = Files.readString(Path.of("../../docs/reference/product-csv.md"));
        var file = ImportFixture.text(page.split("```csv\n")[1].split("```")[0], ImportTarget.NONE);
        assertEquals(List.of(), file.said());
        assertEquals(2, file.products().size());
        var lipstick = file.product("AU-1001");
        assertEquals("Batom Alba", lipstick.texts().get("pt").name());
        assertEquals(List.of("make-up", "lips"), lipstick.categories().getFirst().path());
        assertEquals(List.of("Maquillaje", "Labios"), lipstick.categories().getFirst().names().get("es"));
        assertEquals(List.of(ImportedProduct.Tag.NEW, ImportedProduct.Tag.CUSTOM), lipstick.tags());
        assertEquals("#f2705d", lipstick.variants().getFirst().values().getFirst().swatch());
        assertEquals(new BigDecimal("45900"), price(lipstick, 0, "CO").amount());
        assertEquals(new BigDecimal("52900"), price(lipstick, 0, "CO").listAmount());
        assertEquals(new BigDecimal("59.90"), price(lipstick, 1, "BR").amount());
        assertEquals(Map.of("CO-MAIN", 12, "BR-MAIN", 8), lipstick.variants().get(1).stock());
        assertEquals(Map.of("es", "Mate", "en", "Matte", "pt", "Fosco"), lipstick.attributes().getFirst().values().getFirst().names());
        assertEquals(List.of("AU-1002"), lipstick.related());
        assertEquals(Map.of("CO", new Place(null, null), "BR", new Place(null, null)), lipstick.places());
    }

    @Test
    @Tag("CAT-03")
    void a_page_of_a_dash_keeps_a_priced_product_out_of_a_catalog() {
        var file = ImportFixture.text("product,sku,price[CO],price[BR],page[CO]\nA,A,10,20,-\n", ImportTarget.NONE);
        assertEquals(List.of(), file.said());
        assertEquals(Map.of("CO", Place.NONE, "BR", new Place(null, null)), file.product("A").places());
    }

    @Test
    void what_the_file_does_not_say_is_left_alone_and_a_dash_empties() {
        var file = ImportFixture.text("product,sku,brand,price[CO],summary[es],related\nA,A,,10,-,-\n", ImportTarget.NONE);
        var product = file.product("A");
        assertNull(product.brand());
        assertNull(product.options());
        assertNull(product.images());
        assertNull(product.attributes());
        assertEquals("", product.texts().get("es").summary());
        assertEquals(List.of(), product.related());
    }

    @Test
    void a_dash_takes_a_price_away() {
        var file = ImportFixture.text("product,sku,price[CO],price[CO/USD]\nA,A,-,4.5\n", ImportTarget.NONE);
        assertNull(file.product("A").variants().getFirst().prices().get(0).amount());
        assertEquals("USD", file.product("A").variants().getFirst().prices().get(1).currency());
    }

    @Test
    void wrong_headings_are_reported_by_column_and_skipped() {
        var file = ImportFixture.text("product,sku,colour,price[XX],name[fr],stock[MOON],name[es],name[es]\nA,A,1,1,1,1,Hola,Adiós\n",
                ImportTarget.NONE);
        assertEquals(List.of("1:8 COLUMN_TWICE", "1:3 COLUMN_UNKNOWN", "1:4 COUNTRY_UNKNOWN", "1:5 LANGUAGE_UNKNOWN", "1:6 LOCATION_UNKNOWN"),
                file.said());
        assertEquals(1, file.products().size());
    }

    @Test
    void lists_of_different_length_and_rows_that_contradict_each_other_are_refused() {
        var file = ImportFixture.text("product,sku,categories,categories[es],brand,option1,option1_value\n"
                + "A,A,a|b,Uno,X,,\nB,B1,,,X,size,s\nB,B2,,,Y,,m\n", ImportTarget.NONE);
        assertEquals(List.of("2:4 LISTS_DIFFER", "4:5 PRODUCT_DIFFERS"), file.said());
        assertTrue(file.products().isEmpty());
    }

    @Test
    void a_bar_and_a_backslash_can_be_written_in_a_list() {
        var file = ImportFixture.text("product,sku,attribute.note\nA,A,a\\|b|c\\\\d\n", ImportTarget.NONE);
        assertEquals(List.of("a|b", "c\\d"), file.product("A").attributes().getFirst().values().stream()
                .map(v -> v.names().get(ImportedProduct.EVERY_LANGUAGE)).toList());
    }

    private static ImportedProduct.Price price(ImportedProduct product, int variant, String country) {
        return product.variants().get(variant).prices().stream().filter(p -> p.country().equals(country)).findFirst().orElseThrow();
    }
}
