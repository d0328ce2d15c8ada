package vitrina.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A count and its noun agree, in each language by its own rule. */
@Tag("DEC-18")
class PluralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es-CO | 0 | 0 productos", "es-CO | 1 | 1 producto", "es-CO | 2 | 2 productos", "es-CO | 1000000 | 1.000.000 de productos",
        "es-CO | 1000001 | 1.000.001 productos", "en-US | 0 | 0 productos", "en-US | 1 | 1 producto", "en-US | 2 | 2 productos",
        "en-US | 1000000 | 1,000,000 productos", "pt-BR | 0 | 0 producto", "pt-BR | 1 | 1 producto", "pt-BR | 2 | 2 productos",
        "pt-BR | 1000000 | 1.000.000 de productos"})
    void nought_one_two_and_a_million_take_the_form_of_their_language(String language, long number, String said) {
        assertEquals(said, said(language, "{0, plural, one {# producto} many {# de productos} other {# productos}}", number));
    }

    @Test
    void an_exact_number_wins_and_what_stands_around_stays() {
        assertEquals("Ana: nada, y 2 cosas de (Luis)",
                said("es", "{1}: {0, plural, =0 {nada} other {#}}, y {2, plural, one {una cosa de ({3})} other {# cosas de ({3})}}",
                        0, "Ana", 2, "Luis"));
    }

    @Test
    void what_is_not_a_number_takes_the_general_form() {
        assertEquals("muchos productos", said("es", "{0, plural, one {# producto} other {# productos}}", "muchos"));
        assertEquals("{0} productos", said("es", "{0, plural, one {# producto} other {# productos}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0, plural, one {# x}}", "{0, plural, one {# x} other {# xs}", "{0, plural, one # other #}",
        "{0, plural, some {x} other {y}}"})
    void a_plural_that_is_not_one_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Plurals.chosen(text, Locale.ENGLISH, 1));
    }

    private static String said(String language, String text, Object... arguments) {
        var locale = Locale.forLanguageTag(language);
        return new MessageFormat(Plurals.chosen(text, locale, arguments), locale).format(arguments);
    }
}
