package vitrina.illustration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrina.illustration.drawing.Colour;

/** What colour a name means, in three languages: swatches for files that name colours without showing them. */
public final class ColourWords {

    private record Rule(Colour colour, Set<String> words) {}

    private static final List<Rule> RULES = ColourTerms.lines("colours.txt").map(ColourWords::rule).toList();

    private ColourWords() {
    }

    /** The colour that a word of the text names, or empty. */
    public static Optional<Colour> of(String text) {
        Set<String> words = ColourTerms.of(text == null ? "" : text);
        return RULES.stream().filter(rule -> rule.words.stream().anyMatch(words::contains)).map(Rule::colour).findFirst();
    }

    private static Rule rule(String line) {
        String[] sides = line.split(":");
        return new Rule(Colour.parse(sides[0]).orElseThrow(), Set.copyOf(Arrays.asList(sides[1].strip().split(" +"))));
    }
}
