package vitrina.illustration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrina.illustration.drawing.Colour;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;

/** The lasting address of one picture: {@code /media/illustration/{kind}-{palette}-{rrggbb}-{seed}-{view}.svg}. */
public record IllustrationUrl(Shape shape, Palette palette, Colour colour, int seed, int view) {

    public static final String PREFIX = "/media/illustration/";
    /** How the name of a drawing ends, and how that of the same picture in dots. */
    public static final String DRAWN = ".svg";
    public static final String RASTER = ".png";

    private static final Pattern NAME = Pattern.compile("([a-z]{3,12})-([a-z]{4,10})-([0-9a-f]{6})-(0|[1-9][0-9]{0,4})-([12])\\.svg");

    /** Reads the part after the prefix. One picture has exactly one name; every other spelling is refused. */
    public static Optional<IllustrationUrl> parse(String name) {
        Matcher parts = NAME.matcher(name == null ? "" : name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Shape.parse(parts.group(1)).flatMap(shape -> Palette.parse(parts.group(2)).flatMap(palette -> Colour.parse(parts.group(3))
                .map(colour -> new IllustrationUrl(shape, palette, colour, Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5))))));
    }

    public String name() {
        return shape.code() + "-" + palette.code() + "-" + colour.hex() + "-" + seed + "-" + view + ".svg";
    }

    public String path() {
        return PREFIX + name();
    }

    /** The same product from the other side, for hover and galleries. */
    public IllustrationUrl withView(int other) {
        return new IllustrationUrl(shape, palette, colour, seed, other);
    }

    /** The same product in another colour, for a variant. */
    public IllustrationUrl withColour(Colour other) {
        return new IllustrationUrl(shape, palette, other, seed, view);
    }

    public String svg() {
        return Illustration.svg(shape, palette, colour, seed, view);
    }
}
