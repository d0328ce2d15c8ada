package vitrina.kernel.text;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings the singular and the plural of a word to one form. It works on text without accents, so that
 * "botoes" and "botões" end alike; stronger stemming is avoided because it makes different goods look the same.
 * Words with digits are left alone.
 */
final class PluralFilter extends TokenFilter {

    private static final int SHORTEST = 4;
    private static final Map<String, String> IRREGULAR = Map.of("women", "woman", "men", "man", "children", "child", "feet", "foot", "teeth",
            "tooth");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String language;

    PluralFilter(TokenStream input, String language) {
        super(input);
        this.language = language;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST || language.equals("en")) {
            String word = term.toString();
            if (word.chars().noneMatch(Character::isDigit)) {
                term.setEmpty().append(singular(word, language));
            }
        }
        return true;
    }

    static String singular(String word, String language) {
        return switch (language) {
            case "es" -> spanish(word);
            case "pt" -> portuguese(word);
            case "en" -> english(word);
            default -> word;
        };
    }

    /** luces, luz → luz; colores, color → color; perfumes, perfume → perfum. */
    private static String spanish(String word) {
        String stem = withoutFinalE(withoutS(word));
        return stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "z" : stem;
    }

    /** botoes → botao, hoteis → hotel, azuis → azul, faceis, facil → facel, batons → batom, luzes → luz. */
    private static String portuguese(String word) {
        String stem = word;
        int end = word.length();
        if (word.endsWith("oes") || word.endsWith("aes") && !word.equals("maes")) {
            stem = word.substring(0, end - 3) + "ao";
        } else if (word.matches(".{2,}[aeou]is")) {
            stem = word.substring(0, end - 2) + "l";
        } else if (word.endsWith("ns")) {
            stem = word.substring(0, end - 2) + "m";
        } else {
            stem = withoutFinalE(withoutS(word));
        }
        return stem.endsWith("il") ? stem.substring(0, stem.length() - 2) + "el" : stem;
    }

    /** dresses, dress → dress; knives, knife → knif; cookies, cookie → cooky. */
    private static String english(String word) {
        String known = IRREGULAR.get(word);
        if (known != null || word.length() < SHORTEST) {
            return known != null ? known : word;
        }
        String stem = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") ? word : withoutS(word);
        int end = stem.length();
        if (end > SHORTEST && stem.endsWith("ie")) {
            return stem.substring(0, end - 2) + "y";
        }
        if (stem.endsWith("ve") || stem.endsWith("fe")) {
            return stem.substring(0, end - 2) + "f";
        }
        return end >= SHORTEST && stem.matches(".*(s|x|z|ch|sh)e") ? stem.substring(0, end - 1) : stem;
    }

    private static String withoutS(String word) {
        return word.length() >= SHORTEST && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutFinalE(String word) {
        return word.length() >= SHORTEST && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
