package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.catalog.imports.file.ImportFixture.SHOPIFY_HEADER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.file.ImportedProduct.Status;
import vitrina.catalog.imports.file.ImportedProduct.Variant;

@Tag("CAT-14")
class ShopifyFileTest {

    @Test
    @Tag("FOUND-12")
    void reads_every_product_variant_price_and_piece() {
        var file = ImportFixture.own("shopify.csv", ImportFixture.US);
        assertEquals(FileFormat.SHOPIFY, file.format());
        assertEquals(List.of(), file.said());
        assertEquals(List.of("trenza", "ancla", "aretes-globo", "collar-sol", "camisa-rio", "sombrero", "anillo-niebla", "tobillera"),
                file.products().stream().map(ImportedProduct::code).toList());
        assertEquals(13, file.variants().size());
        assertEquals(new BigDecimal("772.90"), file.prices());
        assertEquals(25, file.pieces());
    }

    @Test
    void reads_texts_pictures_and_values_of_a_product_with_an_option() {
        var anchor = ImportFixture.own("shopify.csv", ImportFixture.US).product("ancla");
        assertEquals("Pulsera Ancla", anchor.texts().get("en").name());
        assertEquals(Map.of("en", anchor.texts().get("en")), anchor.texts(), "text goes into the asked language only");
        assertEquals("<p>Cuero negro con un ancla, dorada o plateada.</p>", anchor.texts().get("en").description());
        assertEquals("Taller Luna", anchor.brand());
        assertEquals(List.of(List.of("pulsera")), anchor.categories().stream().map(ImportedProduct.Category::path).toList());
        assertEquals(List.of("ancla-1", "ancla-2", "ancla-3", "ancla-oro", "ancla-plata").stream().map(ShopifyFileTest::picture).toList(),
                anchor.images().stream().map(ImportedProduct.Image::url).sorted().toList());
        assertEquals(List.of("ancla", "cuero", "oro", "plata"),
                anchor.attributes().getFirst().values().stream().map(ImportedProduct.Value::code).sorted().toList());
        assertEquals(List.of("color"), anchor.options().stream().map(ImportedProduct.Option::code).toList());
        var gold = anchor.variants().getFirst();
        assertEquals("ancla-oro", gold.sku());
        assertEquals(new BigDecimal("69.99"), gold.prices().getFirst().amount());
        assertEquals(new BigDecimal("85.00"), gold.prices().getFirst().listAmount());
        assertEquals(picture("ancla-oro"), gold.image());
    }

    @Test
    void reads_three_options_own_skus_codes_drafts_and_quoted_text_over_several_lines() {
        var file = ImportFixture.own("shopify.csv", ImportFixture.US);
        var shirt = file.product("camisa-rio");
        assertEquals(3, shirt.options().size());
        assertEquals(List.of("LUNA-CAM-SV", "LUNA-CAM-SC", "LUNA-CAM-MV", "LUNA-CAM-MC"), shirt.variants().stream().map(Variant::sku).toList());
        assertEquals(List.of("m", "crudo", "algodon-organico"),
                shirt.variants().getLast().values().stream().map(ImportedProduct.Value::code).toList());
        assertEquals(310, shirt.variants().getFirst().weight());
        var sun = file.product("collar-sol");
        assertEquals("Collar \"Sol\", 45 cm", sun.texts().get("en").name());
        var body = sun.texts().get("en").description();
        assertTrue(body.startsWith("<p>Un sol de latón.</p>") && body.contains("<li>Cadena de 45 cm</li>") && body.contains("de langosta"), body);
        assertFalse(body.contains("style"), body);
        assertEquals("LUNA-SOL", sun.variants().getFirst().sku());
        assertEquals(Status.DRAFT, file.product("anillo-niebla").status());
        assertEquals(Status.PUBLISHED, file.product("tobillera").status());
    }

    @Test
    void prices_are_rounded_to_what_can_be_paid_and_the_rounding_is_said() {
        var file = ImportFixture.own("shopify.csv", new ImportTarget("CO", "es", "COP", "CO-MAIN", ""));
        assertEquals(new BigDecimal("43"), file.product("trenza").variants().getFirst().prices().getFirst().amount());
        assertTrue(file.said().contains("2:20 PRICE_ROUNDED"), file.said()::toString);
    }

    @Test
    void a_default_title_is_one_variant_without_options() {
        var file = ImportFixture.text(SHOPIFY_HEADER + "shirt,Shirt,Title,Default Title,,50,1\n");
        assertTrue(file.product("shirt").options().isEmpty());
        assertEquals("shirt", file.product("shirt").variants().getFirst().sku());
    }

    @Test
    void a_generated_sku_is_the_same_on_every_import() {
        var text = SHOPIFY_HEADER + "una-camisa,Camisa,Talla,Tamaño único,,50,1\n";
        var first = ImportFixture.text(text).product("una-camisa").variants().getFirst().sku();
        assertEquals("una-camisa-tamano-unico", first);
        assertEquals(first, ImportFixture.text(text).product("una-camisa").variants().getFirst().sku());
    }

    @Test
    void drafts_stay_drafts_and_gift_cards_are_reported() {
        var file = ImportFixture.text("Handle,Title,Variant Price,Published,Gift Card\na,A,1,false,false\nb,B,1,true,true\n");
        assertEquals(Status.DRAFT, file.product("a").status());
        assertEquals(List.of("3:5 GIFT_CARD"), file.said());
        assertEquals(1, file.refused());
    }

    @Test
    void refuses_negative_prices_and_text_in_prices_with_line_and_column_and_keeps_the_others() {
        var file = ImportFixture.text(SHOPIFY_HEADER + "a,A,,,,-5,1\nb,B,,,,free,1\nc,C,,,,\"1,50\",1\nd,D,,,,1.50,-3\n");
        assertEquals(List.of("2:6 NEGATIVE", "3:6 NOT_A_NUMBER", "4:6 NOT_A_NUMBER", "5:7 STOCK_NEGATIVE"), file.said());
        assertEquals(List.of("d"), file.products().stream().map(ImportedProduct::code).toList());
        assertEquals(0, file.product("d").variants().getFirst().stock().get("US-MAIN"));
        assertEquals(3, file.refused());
    }

    @Test
    void a_product_is_refused_whole_when_one_of_its_rows_is_broken() {
        var file = ImportFixture.text(SHOPIFY_HEADER + "a,A,Size,S,a-s,5,1\na,,Size,\"M\"x,a-m,5,1\nb,B,,,,5,1\n");
        assertEquals(List.of("3:4 QUOTE_STRAY"), file.said());
        assertEquals(List.of("b"), file.products().stream().map(ImportedProduct::code).toList());
    }

    @Test
    void reports_missing_cells_repeated_products_skus_and_options() {
        var file = ImportFixture.text(SHOPIFY_HEADER + "a,A,,,x,5,1\nb,B\nc,C,Size,S,c1,5,1\nc,,Size,S,c2,5,1\nd,D,,,x,5,1\na,A,,,y,5,1\n");
        assertEquals(List.of("3:3 CELLS_MISSING", "5:4 OPTIONS_TWICE", "6:5 SKU_TWICE", "7:1 PRODUCT_TWICE"), file.said());
        assertEquals(List.of("a"), file.products().stream().map(ImportedProduct::code).toList());
    }

    @Test
    @Tag("Q14")
    void descriptions_lose_scripts_and_keep_formatting() {
        var file = ImportFixture.text("Handle,Title,Body (HTML),Variant Price\n"
                + "a,A,\"<p onclick=\"\"x()\"\">Soft <b>wool</b><script>alert(1)</script><img src=x onerror=alert(1)></p>\",1\n");
        assertEquals("<p>Soft <b>wool</b></p>", file.product("a").texts().get("en").description());
    }

    @Test
    @Tag("Q17")
    void a_formula_is_kept_as_plain_text() {
        assertEquals("=cmd|'/C calc'!A0", ImportFixture.text(SHOPIFY_HEADER + "a,=cmd|'/C calc'!A0,,,,1,1\n").product("a").texts().get("en").name());
    }

    @Test
    void an_image_that_is_no_web_address_is_refused() {
        var file = ImportFixture.text("Handle,Title,Variant Price,Image Src\na,A,1,file:///etc/passwd\nb,B,1,javascript:x\n");
        assertEquals(List.of("2:4 NOT_AN_ADDRESS", "3:4 NOT_AN_ADDRESS"), file.said());
        assertFalse(file.problems().getFirst().excerpt().isEmpty());
    }

    private static String picture(String name) {
        return "https://pictures.example/" + name + ".jpg";
    }
}
