package vitrina.catalog.illustration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vitrina.catalog.illustration.drawing.Colour;
import vitrina.catalog.illustration.drawing.Palette;
import vitrina.catalog.illustration.drawing.Shape;

/** The picture of a product without photographs. What staff did not choose follows from the product's words and code. */
public final class DefaultPicture {

    private record Rule(Shape shape, Palette palette, Set<String> words) {
    }

    private static final List<Rule> RULES = rules();
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
                colour.or(() -> part(parts, 2).flatMap(Colour::parse)).orElse(palette.usual()),
                part(parts, 3).filter(seed -> seed.matches("[0-9]{1,5}")).map(Integer::valueOf)
                        .orElse(Math.floorMod(code.hashCode() * 31, Illustration.MOST_SEED)),
                Illustration.MAIN);
    }

    private static Rule guess(String... texts) {
        for (String text : texts) {
            Set<String> words = words(text == null ? "" : text);
            for (Rule rule : RULES) {
                if (rule.words.stream().anyMatch(words::contains)) {
                    return rule;
                }
            }
        }
        return UNKNOWN;
    }

    /** Words without accents and plural s; a hyphenated word counts whole and in parts. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Set<String> words = new HashSet<>();
        for (String separator : List.of("[^a-z-]+", "[^a-z]+")) {
            for (String word : plain.split(separator)) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length ? Optional.of(parts[index].strip()) : Optional.empty();
    }

    private static List<Rule> rules() {
        try (InputStream file = DefaultPicture.class.getResourceAsStream("shapes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DefaultPicture::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] sides = line.split(":");
        String[] kind = sides[0].split(" ");
        return new Rule(Shape.parse(kind[0]).orElseThrow(), Palette.parse(kind[1]).orElseThrow(),
                Set.copyOf(Arrays.asList(sides[1].strip().split(" +"))));
    }
}
