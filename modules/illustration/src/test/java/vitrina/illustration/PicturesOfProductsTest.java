package vitrina.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import vitrina.illustration.drawing.Colour;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;

class PicturesOfProductsTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void are_small_well_formed_and_harmless_in_every_palette_and_view(Shape shape) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var reader = factory.newDocumentBuilder();
        for (String svg : pictures(shape).toList()) {
            assertTrue(svg.getBytes(StandardCharsets.UTF_8).length <= 6 * 1024, () -> "too large: " + svg.length());
            assertFalse(svg.matches("(?s).*(<script|href|javascript:|url\\((?!#)|\\son[a-z]+=|<image|<foreignObject|%).*"), svg);
            var root = reader.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg", root.getAttribute("xmlns"));
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void use_only_paints_that_they_define(Shape shape) {
        for (String svg : pictures(shape).toList()) {
            var used = java.util.regex.Pattern.compile("url\\(#(p\\d+)\\)").matcher(svg);
            while (used.find()) {
                assertTrue(svg.contains(" id='" + used.group(1) + "'"), used.group(1) + " in " + svg);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void are_the_same_each_time_and_differ_by_seed_colour_and_view(Shape shape) {
        Colour colour = Colour.of(0xC0394B);
        String picture = Illustration.svg(shape, Palette.SKIN, colour, 7, Illustration.MAIN);
        assertEquals(picture, Illustration.svg(shape, Palette.SKIN, colour, 7, Illustration.MAIN));
        assertNotEquals(picture, Illustration.svg(shape, Palette.SKIN, colour, 8, Illustration.MAIN));
        assertNotEquals(picture, Illustration.svg(shape, Palette.SKIN, Colour.of(0x39C04B), 7, Illustration.MAIN));
        assertNotEquals(picture, Illustration.svg(shape, Palette.SKIN, colour, 7, Illustration.DETAIL));
    }

    @Test
    void of_sixty_bottles_hardly_two_are_alike() {
        Set<String> different = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            different.add(Illustration.svg(Shape.BOTTLE, Palette.HAIR, Palette.HAIR.usual(), seed, Illustration.MAIN));
        }
        assertEquals(60, different.size());
    }

    private static Stream<String> pictures(Shape shape) {
        return Stream.of(Palette.values()).flatMap(palette -> Stream.of(0xFFFFFF, 0x1A1418).map(Colour::of)
                .flatMap(colour -> Stream.of(0, 4_711 + palette.ordinal())
                        .flatMap(seed -> Stream.of(Illustration.MAIN, Illustration.DETAIL)
                                .map(view -> Illustration.svg(shape, palette, colour, seed, view)))));
    }
}
