package vitrina.illustration;

import vitrina.illustration.drawing.Colour;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;
import vitrina.illustration.drawing.Sketch;

/** One product picture. Equal arguments give equal text, on every machine and in every release that keeps the drawing. */
public final class Illustration {

    /** The product upright in its room. */
    public static final int MAIN = 1;
    /** The product nearer and, where that makes sense, tilted, with the colour or texture of its content. */
    public static final int DETAIL = 2;
    /** Seeds run from 0 to this. */
    public static final int MOST_SEED = 99_999;

    private Illustration() {
    }

    /** Draws the picture as an SVG document of 4:5, at most 6 KB, without script or outside references. */
    public static String svg(Shape shape, Palette palette, Colour colour, int seed, int view) {
        Sketch sketch = new Sketch(colour, palette);
        sketch.seed(seed * 31L + shape.ordinal() * 7L + view);
        if (view == DETAIL) {
            Backdrop.detail(sketch, shape.spills());
            int turn = shape.tilts() ? sketch.between(9, 17) * (sketch.pick(2) == 0 ? 1 : -1) : 0;
            sketch.open("transform='translate(200 268) rotate(%d) scale(%.2f) translate(-200 -300)'", turn, shape.tilts() ? 1.3 : 1.42);
            sketch.ellipse(212, 412, 120, 14, sketch.fading(Colour.INK, 38));
        } else {
            Backdrop.main(sketch);
            Backdrop.prop(sketch);
            sketch.open("transform='translate(200 410) scale(%.2f) translate(-200 -410)'", sketch.between(104, 117) / 100.0);
        }
        sketch.seed(seed);
        shape.draw(sketch);
        return sketch.close().svg();
    }
}
