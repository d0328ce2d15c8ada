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
    void reads_every_product_variant_price_and_piece_of_the_real_apparel_file() {
        var file = ImportFixture.shared("shopify/apparel.csv", ImportFixture.US);
        assertEquals(FileFormat.SHOPIFY, file.format());
        assertEquals(20, file.products().size());
        assertEquals(22, variants(file).size());
        assertEquals(new BigDecimal("1295.00"), prices(file));
        assertEquals(22, pieces(file));
        assertTrue(file.problems().isEmpty(), file.problems()::toString);
    }

    @Test
    void reads_every_product_variant_price_and_piece_of_the_real_jewelery_file() {
        var file = ImportFixture.shared("shopify/jewelery.csv", ImportFixture.US);
        assertEquals(20, file.products().size());
        assertEquals(23, variants(file).size());
        assertEquals(new BigDecimal("980.74"), prices(file));
        assertEquals(20, pieces(file));
        assertTrue(file.problems().isEmpty(), file.problems()::toString);

        var anchor = file.product("leather-anchor");
        assertEquals("Anchor Bracelet Mens", anchor.texts().get("en").name());
        assertEquals(Map.of("en", anchor.texts().get("en")), anchor.texts(), "text goes into the asked language only");
        assertEquals("<p>Black leather bracelet with gold or silver anchor for men.</p>", anchor.texts().get("en").description());
        assertEquals("Company 123", anchor.brand());
        assertEquals(List.of(List.of("bracelet")), anchor.categories().stream().map(ImportedProduct.Category::path).toList());
        assertEquals(3, anchor.images().size());
        assertEquals(List.of("anchor", "gold", "leather", "silver"),
            anchor.attributes().getFirst().values().stream().map(ImportedProduct.Value::code).toList());
        assertEquals("color", anchor.options().getFirst().code());
        var gold = anchor.variants().getFirst();
        assertEquals("leather-anchor-gold", gold.sku());
        assertEquals(new BigDecimal("69.99"), gold.prices().getFirst().amount());
        assertEquals(new BigDecimal("85.00"), gold.prices().getFirst().listAmount());
        assertEquals("https://burst.shopifycdn.com/photos/anchor-bracelet-mens_925x.jpg", gold.image());
    }

    @Test
    void prices_are_rounded_to_what_can_be_paid_and_the_rounding_is_said() {
        var file = ImportFixture.shared("shopify/jewelery.csv", new ImportTarget("CO", "es", "COP", "CO-MAIN", ""));
        assertEquals(new BigDecimal("43"), file.product("chain-bracelet").variants().getFirst().prices().getFirst().amount());
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

    private static List<Variant> variants(ImportFixture file) {
        return file.products().stream().flatMap(p -> p.variants().stream()).toList();
    }

    private static BigDecimal prices(ImportFixture file) {
        return variants(file).stream().map(v -> v.prices().getFirst().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int pieces(ImportFixture file) {
        return variants(file).stream().mapToInt(v -> v.stock().get("US-MAIN")).sum();
    }
}
