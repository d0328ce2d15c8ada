package vitrina.people.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LOC-03")
class PhoneNumberTest {

    @ParameterizedTest(name = "in {0}, {1} is {2}")
    @CsvSource({
        "AR, 011 15-2345-6789, +5491123456789",
        "AR, 11 15 2345 6789, +5491123456789",
        "AR, +54 9 11 2345 6789, +5491123456789",
        "AR, 0351 15 512 3456, +5493515123456",
        "AR, 011 4345-6789, +541143456789",
        "MX, 55 1234 5678, +525512345678",
        "MX, +52 1 55 1234 5678, +525512345678",
        "MX, 044 55 1234 5678, +525512345678",
        "MX, 01 55 1234 5678, +525512345678",
        "BR, (11) 96123-4567, +5511961234567",
        "BR, 011 96123-4567, +5511961234567",
        "BR, 0 15 11 96123-4567, +5511961234567",
        "CO, 300 123 4567, +573001234567",
        "CO, 601 234 5678, +576012345678",
        "US, (305) 555-0123, +13055550123",
        "US, +54 9 11 2345 6789, +5491123456789",
    })
    void numbers_typed_in_the_local_way_are_stored_once(String country, String typed, String stored) {
        assertEquals(stored, PhoneNumber.parse(country, typed).map(PhoneNumber::e164).orElse("refused"));
    }

    @ParameterizedTest(name = "in {0}, {1} is refused")
    @CsvSource({"AR, 15", "MX, 12345", "BR, 11 9612", "CO, 999 999 9999", "US, 1-800-FLOWERS", "US, ''", "AR, abc"})
    void numbers_that_cannot_exist_are_refused(String country, String typed) {
        assertTrue(PhoneNumber.parse(country, typed).isEmpty());
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "+5491123456789, 011 15-2345-6789",
        "+525512345678, 55 1234 5678",
        "+5511961234567, (11) 96123-4567",
        "+573001234567, 300 1234567",
        "+13055550123, (305) 555-0123",
    })
    void they_are_shown_in_national_format(String stored, String shown) {
        assertEquals(shown, new PhoneNumber(stored).national());
    }

    @Test
    void readers_abroad_see_the_country_code() {
        var number = new PhoneNumber("+525512345678");
        assertEquals("55 1234 5678", number.shownIn("MX"));
        assertEquals("+52 55 1234 5678", number.shownIn("BR"));
    }

    @Test
    void anything_but_e164_cannot_be_built() {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("5512345678"));
    }
}
