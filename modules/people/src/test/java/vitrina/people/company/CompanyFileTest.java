package vitrina.people.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.people.contact.DocumentKind;
import vitrina.people.contact.IdentityDocument;
import vitrina.people.contact.PhoneNumber;

class CompanyFileTest {

    private final CompanyData company = read();

    private static CompanyData read() {
        try (var reader = Json.createReader(CompanyFileTest.class.getResourceAsStream("/vitrina/content/company.json"))) {
            return CompanyFile.read(reader.readObject());
        }
    }

    @Test
    void the_demo_company_sells_in_five_countries_in_their_own_currency() {
        assertEquals(List.of("CO COP", "MX MXN", "AR ARS", "BR BRL", "US USD"),
                company.countries().values().stream().map(country -> country.code() + " " + country.currency()).toList());
    }

    @Test
    @Tag("LOC-04")
    void prices_include_tax_except_in_the_united_states() {
        for (var country : company.countries().values()) {
            assertEquals(!country.code().equals("US"), country.taxInclusive(), country.code());
        }
    }

    @Test
    void every_country_has_one_main_seller_and_a_branch() {
        for (var code : company.countries().keySet()) {
            assertEquals(1, company.sellers().stream().filter(seller -> seller.country().equals(code) && seller.main()).count(), code);
            assertTrue(company.branches().stream().anyMatch(branch -> branch.country().equals(code)), code);
        }
        assertEquals(6, company.branches().size());
    }

    @Test
    void what_the_demo_company_says_of_itself_follows_its_own_rules() {
        for (var seller : company.sellers()) {
            assertTrue(PhoneNumber.parse("US", seller.phone()).isPresent(), seller.phone());
            assertTrue(DocumentKind.of(seller.country()).isEmpty() || DocumentKind.of(seller.country()).stream()
                    .anyMatch(kind -> IdentityDocument.parse(kind, seller.document()).isPresent()), seller.code());
        }
    }

    @Test
    @Tag("LOC-09")
    void a_branch_is_open_by_its_own_time() {
        var palermo = company.branches().stream().filter(branch -> branch.code().equals("buenos-aires")).findFirst().orElseThrow();
        assertTrue(palermo.isOpen(Instant.parse("2026-11-23T13:00:00Z")), "Monday 10:00 in Buenos Aires");
        assertFalse(palermo.isOpen(Instant.parse("2026-11-23T12:59:00Z")), "a minute before it opens");
        assertFalse(palermo.isOpen(Instant.parse("2026-11-23T17:00:00Z")), "closed over midday");
        assertFalse(palermo.isOpen(Instant.parse("2026-11-22T15:00:00Z")), "Sunday");
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(9, 0)));
    }

    @Test
    void a_country_speaks_its_languages_first_and_knows_its_name_in_each() {
        var brazil = company.countries().get("BR");
        assertEquals("pt", brazil.defaultLanguage());
        assertEquals("pt-BR", brazil.locale("pt").toLanguageTag());
        assertEquals("Brasil", brazil.name("es"));
        assertEquals("Brazil", brazil.name("en"));
        assertEquals(ZoneId.of("America/Sao_Paulo"), brazil.zone());
    }
}
