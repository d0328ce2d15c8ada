package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.inputs.OutsideInput;

/** Files that others published, read to the last cent. */
@Tag("CAT-14")
class RealFilesTest {

    private static final String APPAREL = "catalog/shopify/apparel.csv";
    private static final String JEWELERY = "catalog/shopify/jewelery.csv";
    private static final String ADOBE = "catalog/adobe-commerce/products.csv";

    @Test
    @OutsideInput(APPAREL)
    void every_product_variant_price_and_piece_of_the_apparel_file_is_read() {
        var file = ImportFixture.outside(APPAREL, ImportFixture.US);
        assertEquals(FileFormat.SHOPIFY, file.format());
        assertEquals(20, file.products().size());
        assertEquals(22, file.variants().size());
        assertEquals(new BigDecimal("1295.00"), file.prices());
        assertEquals(22, file.pieces());
        assertEquals(List.of(), file.said());
    }

    @Test
    @OutsideInput(JEWELERY)
    void every_product_variant_price_and_piece_of_the_jewelery_file_is_read() {
        var file = ImportFixture.outside(JEWELERY, ImportFixture.US);
        assertEquals(20, file.products().size());
        assertEquals(23, file.variants().size());
        assertEquals(new BigDecimal("980.74"), file.prices());
        assertEquals(20, file.pieces());
        assertEquals(List.of(), file.said());

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
    @OutsideInput(JEWELERY)
    void prices_of_the_jewelery_file_are_rounded_to_pesos() {
        var file = ImportFixture.outside(JEWELERY, new ImportTarget("CO", "es", "COP", "CO-MAIN", ""));
        assertEquals(new BigDecimal("43"), file.product("chain-bracelet").variants().getFirst().prices().getFirst().amount());
        assertTrue(file.said().contains("2:20 PRICE_ROUNDED"), file.said()::toString);
    }

    @Test
    @OutsideInput(ADOBE)
    void every_configurable_product_of_the_adobe_file_is_read() {
        var file = ImportFixture.outside(ADOBE, ImportFixture.US);
        assertEquals(FileFormat.ADOBE_COMMERCE, file.format());
        assertEquals(147, file.products().size());
        assertEquals(1847, file.variants().size());
        assertEquals(184_700, file.pieces());
        assertEquals(new BigDecimal("83368.60"), file.prices());
        assertEquals(List.of(ProblemCode.IMAGES_RELATIVE), file.problems().stream().map(FileProblem::code).toList());

        var hoodie = file.product("MH01");
        assertEquals("Chaz Kangeroo Hoodie", hoodie.texts().get("en").name());
        assertTrue(hoodie.texts().get("en").description().contains("<br />• Drawstring-adjustable hood."));
        assertEquals(List.of("size", "color"), hoodie.options().stream().map(ImportedProduct.Option::code).toList());
        assertEquals(15, hoodie.variants().size());
        assertEquals(List.of(List.of("men", "tops", "hoodies-sweatshirts"), List.of("collections", "eco-friendly")),
                hoodie.categories().stream().map(ImportedProduct.Category::path).toList());
        assertEquals(List.of("material", "pattern", "climate", "eco-collection"),
                hoodie.attributes().stream().map(ImportedProduct.Attribute::code).toList());
        assertEquals(List.of(ImportedProduct.Tag.DISCOUNT), hoodie.tags());
        assertEquals(new BigDecimal("52.00"), hoodie.variants().getFirst().prices().getFirst().amount());
        assertEquals(1000, hoodie.variants().getFirst().weight());
    }

    @Test
    @OutsideInput(ADOBE)
    void images_of_the_adobe_file_are_queued_when_their_folder_is_known() {
        var file = ImportFixture.outside(ADOBE, new ImportTarget("US", "en", "USD", "US-MAIN", "https://shop.example/media/catalog/product/"));
        assertEquals("https://shop.example/media/catalog/product/m/h/mh01-gray_main.jpg", file.product("MH01").images().getFirst().url());
        assertEquals("https://shop.example/media/catalog/product/m/h/mh01-black_main.jpg", file.product("MH01").variants().getFirst().image());
        assertTrue(file.problems().isEmpty());
    }
}
