package vitrina.illustration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the words of a text so that they can be compared with the word lists of this package. */
final class ColourTerms {

    private ColourTerms() {
    }

    /** Words without accents and plural s; a hyphenated word counts whole and in parts. */
    static Set<String> of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Set<String> words = new HashSet<>();
        for (String separator : List.of("[^a-z-]+", "[^a-z]+")) {
            for (String word : plain.split(separator)) {
                words.add(word);
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** The lines of a word list beside this class, without its comments. */
    static Stream<String> lines(String file) {
        try (InputStream stream = ColourTerms.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
