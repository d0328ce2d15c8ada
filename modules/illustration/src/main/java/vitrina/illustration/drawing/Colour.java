package vitrina.illustration.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque sRGB colour. Shades mix with a warm brown instead of black, which keeps pictures soft. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = of(0xFFFFFF);
    public static final Colour CREAM = of(0xFBF5EC);
    public static final Colour INK = of(0x3A2C30);
    public static final Colour GOLD = of(0xCDA667);
    public static final Colour WOOD = of(0xC39A6B);
    public static final Colour SILVER = of(0xC9CCD2);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{6}");

    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** Reads six lower-case hexadecimal digits; anything else is empty. */
    public static Optional<Colour> parse(String hex) {
        return hex != null && HEX.matcher(hex).matches() ? Optional.of(of(Integer.parseInt(hex, 16))) : Optional.empty();
    }

    /** This colour with {@code percent} of the other in it. */
    public Colour mix(Colour other, int percent) {
        return new Colour(mix(red, other.red, percent), mix(green, other.green, percent), mix(blue, other.blue, percent));
    }

    public Colour lighter(int percent) {
        return mix(WHITE, percent);
    }

    public Colour darker(int percent) {
        return mix(INK, percent);
    }

    /** Perceived lightness, 0 (black) to 255 (white). */
    public int lightness() {
        return (red * 54 + green * 183 + blue * 19) / 256;
    }

    public boolean isLight() {
        return lightness() > 150;
    }

    /** Six lower-case hexadecimal digits, as in addresses. */
    public String hex() {
        return String.format(Locale.ROOT, "%06x", red << 16 | green << 8 | blue);
    }

    @Override
    public String toString() {
        return "#" + hex();
    }

    private static int mix(int a, int b, int percent) {
        return (a * (100 - percent) + b * percent) / 100;
    }
}
