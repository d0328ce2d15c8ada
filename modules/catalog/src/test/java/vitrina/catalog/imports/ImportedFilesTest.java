package vitrina.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.inputs.Inputs;
import vitrina.inputs.OutsideInput;

/** Whole files of other shops arrive in the catalog once. */
@Tag("CAT-14")
class ImportedFilesTest extends ImportingTest {

    private static final String JEWELERY = "catalog/shopify/jewelery.csv";
    private static final String ADOBE = "catalog/adobe-commerce/products.csv";
    private static final String STOCKED = """
            select count(*) from catalog_variant v join catalog_stock s on s.variant_id = v.id and s.on_hand = 100
            join catalog_location l on l.id = s.location_id and l.code = 'UY-VERIFY' where v.sku ~ ?""";

    /** Opens the file again for each import. */
    private interface Opened {
        InputStream open() throws IOException;
    }

    @Test
    @Tag("FOUND-12")
    void a_shopify_file_is_imported_and_a_second_time_changes_nothing() throws IOException {
        assertImportedOnce(() -> Inputs.own("shopify.csv"), 8);
        assertEquals(8, sql.number("""
            select count(*) from catalog_entry e join catalog_catalog c on c.id = e.catalog_id
            join catalog_product p on p.id = e.product_id where c.country = 'UY' and p.brand = 'Taller Luna'"""));
        assertEquals(new BigDecimal("69.9900"), amount("ancla-oro"));
        assertEquals(List.of(1L, 7L), List.of(onHand("ancla-oro"), onHand("LUNA-SOL")));
    }

    @Test
    @Tag("FOUND-12")
    void an_adobe_file_is_imported_with_all_its_variants_and_a_second_time_changes_nothing() throws IOException {
        assertImportedOnce(() -> Inputs.own("adobe.csv"), 3);
        assertEquals(15, variants("LR01"));
        assertEquals(20, sql.number(STOCKED, "^L[RPC]0"));
        assertEquals(2,
                sql.number("select count(*) from catalog_product_option o join catalog_product p on p.id = o.product_id where p.code = 'LR01'"));
    }

    @Test
    @OutsideInput(JEWELERY)
    void the_real_shopify_file_is_imported_too() throws IOException {
        assertImportedOnce(() -> Files.newInputStream(Inputs.outside(JEWELERY)), 20);
        assertEquals(20, sql.number("""
            select count(*) from catalog_entry e join catalog_catalog c on c.id = e.catalog_id
            join catalog_product p on p.id = e.product_id where c.country = 'UY' and p.brand in ('Company 123', 'Sterling Ltd')"""));
        assertEquals(new BigDecimal("69.9900"), amount("leather-anchor-gold"));
        assertEquals(1, onHand("leather-anchor-gold"));
    }

    @Test
    @OutsideInput(ADOBE)
    void the_real_adobe_file_is_imported_too() throws IOException {
        assertImportedOnce(() -> Files.newInputStream(Inputs.outside(ADOBE)), 147);
        assertEquals(15, variants("MH01"));
        assertEquals(1847, sql.number(STOCKED, "^[MW]"));
        assertEquals(2,
                sql.number("select count(*) from catalog_product_option o join catalog_product p on p.id = o.product_id where p.code = 'MH01'"));
    }

    private void assertImportedOnce(Opened file, int products) throws IOException {
        var first = run(file.open(), TARGET, false);
        assertEquals(ImportState.DONE, first.state(), first::failure);
        assertEquals(List.of(products, 0), List.of(first.created() + first.unchanged(), first.refused()), () -> problems(first).toString());
        var second = run(file.open(), TARGET, false);
        assertEquals(List.of(0, 0, products), List.of(second.created(), second.changed(), second.unchanged()));
    }

    private long variants(String code) {
        return sql.number("select count(*) from catalog_variant v join catalog_product p on p.id = v.product_id where p.code = ?", code);
    }

    private long onHand(String sku) {
        return sql.number("select on_hand from catalog_stock s join catalog_variant v on v.id = s.variant_id where v.sku = ?", sku);
    }
}
