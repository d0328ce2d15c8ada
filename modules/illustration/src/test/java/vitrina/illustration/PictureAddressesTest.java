package vitrina.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;

class PictureAddressesTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void every_address_reads_back_as_the_picture_it_names(Shape shape) {
        for (Palette palette : Palette.values()) {
            var url = new IllustrationUrl(shape, palette, palette.usual(), 99_999, 2);
            assertEquals(Optional.of(url), IllustrationUrl.parse(url.name()));
            assertEquals("/media/illustration/" + url.name(), url.path());
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bottle", "bottle-skin-e0a58b-1-1", "bottle-skin-e0a58b-1-1.png", "bottle-skin-E0A58B-1-1.svg",
        "bottle-skin-e0a58b-01-1.svg", "bottle-skin-e0a58b-100000-1.svg", "bottle-skin-e0a58b--1-1.svg", "bottle-skin-e0a58b-1-3.svg",
        "bottle-skin-e0a58b-1-0.svg", "bottle-skin-e0a58-1-1.svg", "rocket-skin-e0a58b-1-1.svg", "bottle-moon-e0a58b-1-1.svg",
        "../bottle-skin-e0a58b-1-1.svg", "bottle-skin-e0a58b-1-1.svg/", "bottle-skin-e0a58b-1-1.svg\n", "BOTTLE-skin-e0a58b-1-1.svg",
        "bottle-skin-e0a58b-١-1.svg", "<script>-skin-e0a58b-1-1.svg"})
    void every_other_spelling_is_refused(String name) {
        assertTrue(IllustrationUrl.parse(name).isEmpty());
    }

    @Test
    void a_variant_and_the_second_view_keep_the_rest() {
        var url = IllustrationUrl.parse("jar-hair-7fa99b-42-1.svg").orElseThrow();
        assertEquals("jar-hair-7fa99b-42-2.svg", url.withView(2).name());
        assertEquals("jar-hair-93a58a-42-1.svg", url.withColour(Palette.SKIN.accent()).name());
    }
}
