package vitrina.notices.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-06")
class LetterTest {

    private static final Letter LETTER = new Letter("es-CO", "Tu pedido <1>", "Hola, Ana & Luis:", List.of("Recibimos tu pago."),
            List.of(new Letter.Pair("Cuenta", "Banco\nCuenta 1")), List.of(new Letter.Pair("2 × Sérum \"A\"", "$ 91.800")),
            "Sigue tu pedido", "http://127.0.0.1:8080/es-co/t/abc?x=1&y=2", "Aurora");

    @Test
    void the_plain_text_says_everything_without_markup() {
        var plain = LETTER.plain();
        for (var part : List.of("Hola, Ana & Luis:", "Recibimos tu pago.", "Cuenta: Banco", "2 × Sérum \"A\"  $ 91.800", "/es-co/t/abc?x=1&y=2")) {
            assertTrue(plain.contains(part), part);
        }
        assertFalse(plain.contains("</"));
    }

    @Test
    @Tag("Q14")
    void nothing_that_was_typed_becomes_markup() {
        var html = LETTER.html();
        assertTrue(html.contains("<title>Tu pedido &lt;1&gt;</title>"));
        assertTrue(html.contains("Hola, Ana &amp; Luis:"));
        assertTrue(html.contains("Sérum &quot;A&quot;"));
        assertTrue(html.contains("href=\"http://127.0.0.1:8080/es-co/t/abc?x=1&amp;y=2\""));
    }

    @Test
    void the_html_names_its_language_and_keeps_lines() {
        assertTrue(LETTER.html().contains("<html lang=\"es-CO\">"));
        assertTrue(LETTER.html().contains("Banco<br>Cuenta 1"));
    }
}
