package vitrina.kernel.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vitrina.kernel.text.WordAnalysis;

/** Completions of what is being typed: phrases of the entries, compared without accents and case, those of most entries first. */
final class Phrases {

    /** Terms looked at for one question, so that a single letter stays cheap. */
    private static final int LOOKED_AT = 2_000;
    private static final int LONGEST = 60;

    private Phrases() {
    }

    /** flag, comparable form, shown form. */
    static String term(String flag, String phrase) {
        String shown = phrase.length() > LONGEST ? phrase.substring(0, LONGEST) : phrase;
        return flag + Field.SEPARATOR + comparable(shown) + Field.SEPARATOR + shown;
    }

    static List<String> beginningWith(IndexReader reader, String flag, String typed, int limit) throws IOException {
        String comparable = comparable(typed);
        Terms terms = comparable.isEmpty() || comparable.length() > LONGEST ? null : MultiTerms.getTerms(reader, Field.PHRASE);
        if (terms == null) {
            return List.of();
        }
        Map<String, Integer> found = new TreeMap<>();
        BytesRef beginning = new BytesRef(flag + Field.SEPARATOR + comparable);
        TermsEnum each = terms.iterator();
        TermsEnum.SeekStatus at = each.seekCeil(beginning);
        for (int i = 0; i < LOOKED_AT && at != TermsEnum.SeekStatus.END; i++) {
            BytesRef term = each.term();
            if (!StringHelper.startsWith(term, beginning)) {
                break;
            }
            String text = term.utf8ToString();
            found.merge(text.substring(text.lastIndexOf(Field.SEPARATOR) + 1), each.docFreq(), Integer::sum);
            at = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return found.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(limit).map(Map.Entry::getKey).toList();
    }

    private static String comparable(String text) {
        String lower = WordAnalysis.normal(text).toLowerCase(java.util.Locale.ROOT).strip().replaceAll("[\\s\\u001F]+", " ");
        char[] folded = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }
}
