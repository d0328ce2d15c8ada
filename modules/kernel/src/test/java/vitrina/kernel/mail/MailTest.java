package vitrina.kernel.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's name becomes a header of a mail. */
@Tag("Q14")
class MailTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hola\r\nBcc: todos@example.com", "Hola\nBcc: todos@example.com", "Hola\u0000\rBcc: todos@example.com "})
    void a_subject_stays_one_line(String subject) {
        assertEquals("Hola Bcc: todos@example.com", new Mail("ana@example.com", subject, "hola", null).subject());
    }

    @Test
    void an_address_of_two_lines_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Mail("ana@example.com\r\nBcc: todos@example.com", "Hola", "hola", null));
    }
}
