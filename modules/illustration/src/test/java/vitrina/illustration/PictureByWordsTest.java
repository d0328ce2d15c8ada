package vitrina.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.illustration.drawing.Shape;

class PictureByWordsTest {

    @ParameterizedTest
    @CsvSource({"Chaz Kangeroo Hoodie, , HOODIE", "Apollo Running Short, , SHORTS", "Cronus Yoga Pant, , TROUSERS",
        "Helios EverCool&trade; Tee, , SHIRT",
        "Chain Bracelet, Jewelery, BRACELET", "Aim Analog Watch, Gear, WATCH", "Bangle Set, , KIT", "Leather Anchor, Bracelets, BRACELET",
        "Labial Coral, Maquillaje, LIPSTICK", "Óleo de argan, Cabelos, DROPPER", "Café de Huila, , COFFEEBAG", "Ocean Blue Shirt, , SHIRT",
        "Gargantilla, Joyas, BRACELET", "Nothing we know, Nor this, GENERIC"})
    void words_of_the_name_and_then_of_the_category_choose_the_shape(String name, String category, Shape shape) {
        assertEquals(shape, DefaultPicture.of(null, "X-1", null, name, category).shape());
    }

    @Test
    void what_staff_chose_wins_and_the_rest_follows() {
        assertEquals("jar-home-aabbcc-12-1.svg", DefaultPicture.of("jar-home-aabbcc-12", "X", null, "Hoodie").name());
        assertEquals("jar-home-f2705d-12-1.svg", DefaultPicture.of("jar-home-aabbcc-12", "X", "#F2705D", "Hoodie").name());
        assertEquals("candle-home", DefaultPicture.of("candle", "X", null, "Hoodie").name().substring(0, 11));
        assertEquals(Shape.HOODIE, DefaultPicture.of("rocket", "X", "red", "Hoodie").shape());
    }

    @ParameterizedTest
    @CsvSource({"Black, 2b2629", "Azul marino, 2f3f63", "Vermelha, b93a44", "Rosé Gold, c9a86a", "Grays, 8b8d92", "Verde-oliva, 5f8a62"})
    void a_colour_named_in_any_of_three_languages_is_known(String name, String hex) {
        assertEquals(hex, ColourWords.of(name).orElseThrow().hex());
    }

    @Test
    void without_a_swatch_the_name_may_tell_the_colour() {
        assertEquals("4a78ad", DefaultPicture.of(null, "X", null, "Ocean Blue Shirt").colour().hex());
        assertEquals("b93a44", DefaultPicture.of(null, "X", "#b93a44", "Ocean Blue Shirt").colour().hex());
    }

    @Test
    void products_of_different_codes_look_different() {
        assertNotEquals(DefaultPicture.of("jar", "AU-1", null), DefaultPicture.of("jar", "AU-2", null));
    }
}
