package vitrina.catalog.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as web addresses. */
@Tag("CAT-15")
class SlugsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Champú Niña, champu-nina", "Bálsamo  Brisa, balsamo-brisa", "Maçã & Canela, maca-canela", "Ñandú, nandu",
        "--50 ml--, 50-ml", "½ litro, 1-2-litro", "Straße, strasse", "日本, x"})
    void keep_letters_and_digits_only(String name, String slug) {
        assertEquals(slug, Slugs.of(name));
    }

    @Test
    void are_never_too_long_and_never_end_with_a_hyphen() {
        var slug = Slugs.of("crema ".repeat(100));
        assertTrue(slug.length() <= 150 && !slug.endsWith("-"), slug);
    }
}
