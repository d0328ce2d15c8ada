package vitrina.illustration.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tints of a category's pictures: wall, floor, and an accent for props and labels. */
public enum Palette {
    SKIN(0xF9EDE4, 0xEBCFBC, 0x93A58A, 0xE0A58B),
    HAIR(0xEAF1EA, 0xC4D5C6, 0x5F8573, 0x7FA99B),
    FRAGRANCE(0xF3ECF5, 0xD8C7DF, 0x8E6C9C, 0xB08CC0),
    MAKEUP(0xFCEBEB, 0xF0C6C9, 0xB65B6C, 0xD2697E),
    WELLNESS(0xF3F5E2, 0xD6DDB0, 0x7C8F3F, 0xA9B665),
    HOME(0xF5EFE4, 0xDDCDB4, 0x94795A, 0xC2A27E),
    GIFTS(0xFCE9DF, 0xF1BFA6, 0xC2674B, 0xD9835F),
    CAFE(0xF8EEDF, 0xE2C49D, 0x7B5334, 0xB88450),
    WEAR(0xEBF0F4, 0xC6D3DD, 0x5A7289, 0x7C97AE),
    NEUTRAL(0xF1F0EE, 0xD5D2CD, 0x7A7570, 0xA39D96);

    final Colour wall;
    final Colour floor;
    final Colour accent;
    final Colour usual;

    Palette(int wall, int floor, int accent, int usual) {
        this.wall = Colour.of(wall);
        this.floor = Colour.of(floor);
        this.accent = Colour.of(accent);
        this.usual = Colour.of(usual);
    }

    public Colour wall() {
        return wall;
    }

    public Colour floor() {
        return floor;
    }

    public Colour accent() {
        return accent;
    }

    /** The colour of a product of this category that names none. */
    public Colour usual() {
        return usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Palette> parse(String code) {
        return Stream.of(values()).filter(palette -> palette.code().equals(code)).findFirst();
    }
}
