package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CAT-14")
class AdobeFileTest {

    private static final String HEADER = "sku,store_view_code,attribute_set_code,product_type,name,price,special_price,"
            + "special_price_from_date,special_price_to_date,product_online,visibility,additional_attributes,qty,is_in_stock,configurable_variations\n";

    @Test
    @Tag("FOUND-12")
    void reads_every_configurable_product_with_children_that_come_first() {
        var file = ImportFixture.own("adobe.csv", ImportFixture.US);
        assertEquals(FileFormat.ADOBE_COMMERCE, file.format());
        assertEquals(List.of("LR01", "LP02", "LC03"), file.products().stream().map(ImportedProduct::code).toList());
        assertEquals(20, file.variants().size());
        assertEquals(2_000, file.pieces());
        assertEquals(new BigDecimal("948.50"), file.prices());
        assertEquals(List.of(ProblemCode.IMAGES_RELATIVE), file.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void reads_texts_options_categories_and_attributes_of_a_product() {
        var file = ImportFixture.own("adobe.csv", ImportFixture.US);
        var ruana = file.product("LR01");
        assertEquals("Ruana Niebla", ruana.texts().get("en").name());
        var body = ruana.texts().get("en").description();
        assertTrue(body.contains("<br />• Cuello con cordón.") && body.contains("pesa menos que una carta"), body);
        assertEquals(List.of("size", "color"), ruana.options().stream().map(ImportedProduct.Option::code).toList());
        assertEquals(15, ruana.variants().size());
        assertEquals(List.of(List.of("men", "tops", "ruanas-ponchos"), List.of("collections", "eco-friendly")),
                ruana.categories().stream().map(ImportedProduct.Category::path).toList());
        assertEquals(List.of("material", "pattern", "climate", "eco-collection"),
                ruana.attributes().stream().map(ImportedProduct.Attribute::code).toList());
        assertEquals(List.of("frio", "seco", "interior", "primavera", "viento"),
                ruana.attributes().get(2).values().stream().map(ImportedProduct.Value::code).toList());
        assertEquals(List.of(ImportedProduct.Tag.DISCOUNT), ruana.tags());
        assertEquals(new BigDecimal("52.00"), ruana.variants().getFirst().prices().getFirst().amount());
        assertEquals(1000, ruana.variants().getFirst().weight());
        assertEquals(new BigDecimal("38.75"), file.product("LP02").variants().getLast().prices().getFirst().amount());
        assertEquals(List.of(ImportedProduct.Tag.NEW, ImportedProduct.Tag.DISCOUNT), file.product("LC03").tags());
        assertEquals("Talla", file.product("LC03").options().getFirst().names().get("en"));
    }

    @Test
    void images_are_queued_when_their_folder_is_known() {
        var file = ImportFixture.own("adobe.csv", new ImportTarget("US", "en", "USD", "US-MAIN", "https://shop.example/media/catalog/product/"));
        assertEquals("https://shop.example/media/catalog/product/l/r/lr01-gris_main.jpg", file.product("LR01").images().getFirst().url());
        assertEquals("https://shop.example/media/catalog/product/l/r/lr01-negro_main.jpg", file.product("LR01").variants().get(1).image());
        assertTrue(file.problems().isEmpty());
    }

    @Test
    void a_parent_may_come_before_its_children_and_simple_products_stand_alone() {
        var file = ImportFixture.text(HEADER + row("P", "configurable", "", "sku=P-S,size=S|sku=P-M,size=M")
                + row("P-S", "simple", "5", "") + row("P-M", "simple", "6", "") + row("ALONE", "simple", "7", ""));
        assertEquals(List.of("P", "ALONE"), file.products().stream().map(ImportedProduct::code).toList());
        assertEquals(List.of("s", "m"), file.product("P").variants().stream().map(v -> v.values().getFirst().code()).toList());
        assertEquals(List.of(), file.said());
    }

    @Test
    void other_kinds_and_further_store_views_are_reported_by_line() {
        var file = ImportFixture.text(HEADER + row("B", "bundle", "1", "") + row("G", "grouped", "1", "") + row("D", "downloadable", "1", "")
                + "S,fr,Top,simple,Nom,1,,,,1,Catalog,,1,1,\n");
        assertEquals(List.of("2:4 KIND_NOT_SUPPORTED", "3:4 KIND_NOT_SUPPORTED", "4:4 KIND_NOT_SUPPORTED", "5:2 STORE_VIEW"), file.said());
        assertEquals(3, file.refused());
    }

    @Test
    void a_missing_child_is_remarked_and_a_child_of_two_parents_goes_to_the_first() {
        var file = ImportFixture.text(HEADER + row("C", "simple", "5", "") + row("P", "configurable", "", "sku=C,size=S|sku=LOST,size=M")
                + row("Q", "configurable", "", "sku=C,size=S"));
        assertEquals(List.of("P"), file.products().stream().map(ImportedProduct::code).toList());
        assertEquals("3:15 CHILD_MISSING", file.said().getFirst());
        assertEquals("LOST", file.problems().getFirst().excerpt());
        assertEquals("4:15 CHILD_TAKEN", file.said().get(1));
    }

    @Test
    @Tag("CAT-17")
    void a_special_price_holds_from_its_first_to_the_end_of_its_last_day() {
        var file = ImportFixture.text(HEADER + "A,,Top,simple,A,50,40,2026-11-20,11/30/26,1,Catalog,,1,1,\n"
                + "B,,Top,simple,B,50,40,,,1,Catalog,,1,1,\n" + "C,,Top,simple,C,50,40,soon,,1,Catalog,,1,1,\n");
        var prices = file.product("A").variants().getFirst().prices();
        assertEquals(new BigDecimal("50.00"), prices.get(0).amount());
        assertEquals(new BigDecimal("40.00"), prices.get(1).amount());
        assertEquals(new BigDecimal("50.00"), prices.get(1).listAmount());
        assertEquals(Instant.parse("2026-11-20T05:00:00Z"), prices.get(1).from());
        assertEquals(Instant.parse("2026-12-01T05:00:00Z"), prices.get(1).until());
        assertEquals(new BigDecimal("40.00"), file.product("B").variants().getFirst().prices().getFirst().amount());
        assertEquals(List.of("4:8 NOT_A_DATE"), file.said());
    }

    @Test
    void values_of_attributes_may_hold_commas() {
        assertEquals(List.of("a=b, c", "d=e|f"), AdobeValues.pairs("a=b, c,d=e|f").entrySet().stream().map(Object::toString).toList());
        assertEquals("x, y", AdobeValues.pairs("\"care=x, y\",\"d=e\"").get("care"));
    }

    @Test
    void a_repeated_sku_is_refused_where_it_stands() {
        var file = ImportFixture.text(HEADER + row("A", "simple", "5", "") + row("A", "simple", "6", ""));
        assertEquals(List.of("3:1 SKU_TWICE"), file.said());
        assertEquals(new BigDecimal("5.00"), file.product("A").variants().getFirst().prices().getFirst().amount());
    }

    private static String row(String sku, String kind, String price, String variations) {
        return sku + ",,Top," + kind + "," + sku + "," + price + ",,,,1,\"Catalog, Search\",,3,1,\"" + variations + "\"\n";
    }
}
