package vitrina.people.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REG-10")
class EmailTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "'  Ana.Gomez@Example.COM ', ana.gomez@example.com",
        "ana+tienda@example.com.ar, ana+tienda@example.com.ar",
        "joão@São-Paulo.com.br, joão@xn--so-paulo-rza.com.br",
        "ana@correo.xn--p1ai, ana@correo.xn--p1ai",
        "o'brien@example.co, o'brien@example.co",
    })
    void one_address_is_kept_in_one_form(String typed, String kept) {
        assertEquals(kept, Email.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "@example.com", "ana@example", "ana@@example.com", "ana gomez@example.com", "ana..g@example.com",
        ".ana@example.com", "ana@-example.com", "ana@exa_mple.com", "ana@example..com", "ana@127.0.0.1", "ana@example.com\nBcc:x@y.com",
        "ana@example.com,x@y.com", "<ana@example.com>"})
    void what_mail_cannot_reach_is_refused(String typed) {
        assertTrue(Email.parse(typed).isEmpty());
    }

    @Test
    void a_name_longer_than_mail_allows_is_refused() {
        assertTrue(Email.parse("a".repeat(65) + "@example.com").isEmpty());
        assertTrue(Email.parse(null).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a@a.", "a@", ".", "@", " "})
    @Tag("FOUND-06")
    void an_address_of_2500_labels_or_more_is_refused_before_anything_is_matched(String piece) {
        for (var typed : new String[] {piece.repeat(2_500) + "co", "ana@" + piece.repeat(2_500) + "co", piece.repeat(1_000_000)}) {
            assertTrue(Email.parse(typed).isEmpty());
        }
    }

    @Test
    void an_address_that_is_not_in_its_stored_form_cannot_be_built() {
        assertThrows(IllegalArgumentException.class, () -> new Email("Ana@example.com"));
    }

    @ParameterizedTest(name = "{0} shows as {1}")
    @CsvSource({"maria@example.com, m…a@example.com", "al@example.com, a…@example.com", "x@example.com, x…@example.com"})
    void strangers_see_it_masked(String address, String shown) {
        assertEquals(shown, new Email(address).masked());
    }
}
