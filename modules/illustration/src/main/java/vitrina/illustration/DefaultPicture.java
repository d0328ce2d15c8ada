package vitrina.illustration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrina.illustration.drawing.Colour;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Shape;

/** The picture of a product without photographs. What staff did not choose follows from the product's words and code. */
public final class DefaultPicture {

    private record Rule(Shape shape, Palette palette, Set<String> words) {}

    private static final List<Rule> RULES = ColourTerms.lines("shapes.txt").map(DefaultPicture::rule).toList();
    private static final List<Colour> CLOTHS = Stream.of(0x7C97AE, 0xB98A7A, 0x8AA08A, 0xC9AE85, 0x8F84A8, 0x6F7C8A, 0xC08A93, 0xA8A39A)
            .map(Colour::of).toList();
    private static final Rule UNKNOWN = new Rule(Shape.GENERIC, Palette.NEUTRAL, Set.of());

    private DefaultPicture() {
    }

    /**
     * @param chosen what the product's field {@code illustration} says: {@code shape[-palette[-rrggbb[-seed]]]}, or null
     * @param code the product's code; products of different codes look different
     * @param swatch colour of a variant as {@code #rrggbb}, wins over the chosen colour; or null
     * @param words name, then categories from the nearest to the root: the first text with a known word decides
     */
    public static IllustrationUrl of(String chosen, String code, String swatch, String... words) {
        String[] parts = chosen == null ? new String[0] : chosen.toLowerCase(Locale.ROOT).split("-");
        Optional<Shape> shape = part(parts, 0).flatMap(Shape::parse);
        Rule rule = shape.flatMap(known -> RULES.stream().filter(one -> one.shape == known).findFirst()).orElseGet(() -> guess(words));
        Palette palette = part(parts, 1).flatMap(Palette::parse).orElse(rule.palette);
        Optional<Colour> colour = swatch == null ? Optional.empty() : Colour.parse(swatch.toLowerCase(Locale.ROOT).replace("#", ""));
        return new IllustrationUrl(shape.orElse(rule.shape), palette,
                colour.or(() -> part(parts, 2).flatMap(Colour::parse)).or(() -> ColourWords.of(words.length == 0 ? "" : words[0]))
                        .orElseGet(() -> someColour(palette, code)),
                part(parts, 3).filter(seed -> seed.matches("[0-9]{1,5}")).map(Integer::valueOf)
                        .orElse(Math.floorMod(code.hashCode() * 31, Illustration.MOST_SEED)),
                Illustration.MAIN);
    }

    /** Cloth and jewels come in many colours, the things of a category in its own. */
    private static Colour someColour(Palette palette, String code) {
        if (palette != Palette.WEAR && palette != Palette.NEUTRAL) {
            return palette.usual();
        }
        return CLOTHS.get(Math.floorMod(code.hashCode(), CLOTHS.size()));
    }

    private static Rule guess(String... texts) {
        for (String text : texts) {
            Set<String> words = ColourTerms.of(text == null ? "" : text);
            for (Rule rule : RULES) {
                if (rule.words.stream().anyMatch(words::contains)) {
                    return rule;
                }
            }
        }
        return UNKNOWN;
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length ? Optional.of(parts[index].strip()) : Optional.empty();
    }

    private static Rule rule(String line) {
        String[] sides = line.split(":");
        String[] kind = sides[0].split(" ");
        return new Rule(Shape.parse(kind[0]).orElseThrow(), Palette.parse(kind[1]).orElseThrow(),
                Set.copyOf(Arrays.asList(sides[1].strip().split(" +"))));
    }
}
