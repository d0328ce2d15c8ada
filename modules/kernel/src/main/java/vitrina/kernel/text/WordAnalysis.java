package vitrina.kernel.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How the words of one language are made comparable (SRCH-02, SRCH-04): lower case, no accents (ñ and ç included, on both sides),
 * one form for singular and plural, and the per-cent sign kept as a word, so that "50%" differs from "50 ml".
 */
public final class WordAnalysis {

    private static final int LONGEST_BEGINNING = 16;
    private static final NormalizeCharMap SIGNS = signs();
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "es", Set.of("a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por", "un", "una", "y"),
            "pt", Set.of("a", "as", "ao", "com", "da", "das", "de", "do", "dos", "e", "em", "na", "no", "o", "os", "para", "por", "um", "uma"),
            "en", Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"));

    private final String language;
    private final Analyzer words;
    private final Analyzer beginnings;
    private final Analyzer plain;

    public WordAnalysis(String language) {
        this.language = language;
        this.words = chain(stream -> new PluralFilter(stream, language));
        this.plain = chain(stream -> stream);
        this.beginnings = chain(stream -> new EdgeNGramTokenFilter(stream, 1, LONGEST_BEGINNING, true));
    }

    /** Text to words in their comparable form. */
    public Analyzer words() {
        return words;
    }

    /** Text to every beginning of its words, folded but not brought to singular. */
    public Analyzer beginnings() {
        return beginnings;
    }

    /** The words of a text in the form in which they are indexed. */
    public List<String> words(String text) {
        return tokens(words, text);
    }

    /** The words of a text, folded but not brought to singular: what a beginning is compared with. */
    public List<String> plainWords(String text) {
        return tokens(plain, text);
    }

    public boolean isSmall(String word) {
        return SMALL_WORDS.getOrDefault(language, Set.of()).contains(word);
    }

    /** The other grammatical gender, which shoppers mix with the name of a colour: "blusa roja" and the value "Rojo". */
    public String otherGender(String word) {
        if (word.length() < 4 || language.equals("en")) {
            return null;
        }
        String stem = word.substring(0, word.length() - 1);
        return word.endsWith("a") ? stem + "o" : word.endsWith("o") ? stem + "a" : null;
    }

    /** Composes accents and turns compatibility forms (full width, ligatures) into plain letters. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** A code without dashes, dots and blanks, in lower case. */
    public static String code(String text) {
        StringBuilder code = new StringBuilder();
        normal(text).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).limit(60).forEach(code::appendCodePoint);
        return code.toString();
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", normal(text))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Analyzer chain(java.util.function.UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, last.apply(new ASCIIFoldingFilter(new LowerCaseFilter(source))));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new MappingCharFilter(SIGNS, reader);
            }
        };
    }

    private static NormalizeCharMap signs() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("%", " percent ");
        map.add("’", "'");
        return map.build();
    }
}
