package vitrina.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;

/** Programs that show no SVG get the same picture in dots. */
@Tag("NOT-06")
class RasterTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void every_drawing_becomes_a_small_picture_with_colours_in_it(Shape shape) throws IOException {
        var palette = Palette.values()[0];
        var png = Raster.png(Illustration.svg(shape, palette, palette.usual(), 7, Illustration.MAIN));
        assertTrue(png.length < 60_000, shape + " takes " + png.length + " bytes");
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(Raster.WIDTH, image.getWidth());
        assertEquals(Raster.HEIGHT, image.getHeight());
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x += 4) {
            for (int y = 0; y < image.getHeight(); y += 4) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 100, shape + " has " + colours.size() + " colours only");
    }

    @Test
    void equal_drawings_become_equal_pictures() {
        var palette = Palette.values()[0];
        var svg = Illustration.svg(Shape.values()[0], palette, palette.usual(), 7, Illustration.MAIN);
        assertTrue(java.util.Arrays.equals(Raster.png(svg), Raster.png(svg)));
    }
}
