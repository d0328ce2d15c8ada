package vitrina.storefront.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The address says language and country. */
@Tag("SITE-05")
@Tag("SITE-06")
class SiteAddressTest {

    @Test
    void language_country_and_path_are_read() {
        assertEquals(Optional.of(new SiteAddress("es", "CO", "c/piel")), SiteAddress.parse("/es-co/c/piel"));
        assertEquals(Optional.of(new SiteAddress("pt", "BR", "")), SiteAddress.parse("/pt-br/"));
        assertEquals(Optional.of(new SiteAddress("en", "US", "")), SiteAddress.parse("/en-us"));
    }

    @Test
    void other_addresses_are_not_the_shop_s() {
        for (var other : List.of("/", "/backoffice/orders", "/es", "/es_co/", "/ES-CO/", "/esp-col/", "/api/v1", "//es-co/")) {
            assertTrue(SiteAddress.parse(other).isEmpty(), other);
        }
    }

    @Test
    void a_base_is_written_in_lower_case() {
        assertEquals("/es-ar", SiteAddress.base("es", "AR"));
    }
}
