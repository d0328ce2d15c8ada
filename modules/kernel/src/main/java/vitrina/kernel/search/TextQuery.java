package vitrina.kernel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vitrina.kernel.text.SynonymSet;
import vitrina.kernel.text.WordAnalysis;

/**
 * What was typed, understood: every word has to occur, as itself, as a synonym or as a code. {@link #similar()} also takes words that are spelt
 * nearly so and beginnings of words, and lets one word in three be missing (SRCH-03). {@link #beginning()} takes the last word as unfinished.
 */
final class TextQuery {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_SPELLINGS = 40;
    private static final float TITLE = 4f;
    private static final float KEYWORDS = 2f;
    private static final float WEAKER = 0.5f;
    private static final float CODE = 50f;
    private static final float TIE = 0.1f;

    private enum Mode {
        EXACT, SIMILAR, BEGINNING
    }

    private final WordAnalysis analysis;
    private final SynonymSet synonyms;
    private final String text;

    TextQuery(String text, WordAnalysis analysis, SynonymSet synonyms) {
        String normal = text == null ? "" : WordAnalysis.normal(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        this.text = normal.strip();
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    /** Nothing was asked for, so that everything answers. Text of which no word is left ("!!!") is not blank: nothing answers it. */
    boolean isBlank() {
        return text.isEmpty();
    }

    Query exact() {
        return all(parts(false), Mode.EXACT);
    }

    /** Null when no word can be taken more loosely. */
    Query similar() {
        List<Part> parts = parts(false);
        return parts.stream().noneMatch(part -> part.words().stream().anyMatch(TextQuery::isSpellable)) ? null : all(parts, Mode.SIMILAR);
    }

    Query beginning() {
        return all(parts(true), Mode.BEGINNING);
    }

    /** A piece between blanks with its words. */
    private record Part(String piece, List<String> words) {
        boolean isCode() {
            return piece.length() >= 2 && piece.chars().anyMatch(Character::isDigit);
        }
    }

    private List<Part> parts(boolean lastUnfinished) {
        String[] pieces = text.split("[\\s,;]+");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length && parts.size() < MOST_WORDS; i++) {
            boolean unfinished = lastUnfinished && i == pieces.length - 1;
            List<String> words = unfinished ? analysis.plainWords(pieces[i]) : analysis.words(pieces[i]);
            if (!words.isEmpty() || !WordAnalysis.code(pieces[i]).isEmpty()) {
                parts.add(new Part(pieces[i], words));
            }
        }
        List<Part> telling = parts.stream().filter(part -> part.words().size() != 1 || !analysis.isSmall(part.words().getFirst())).toList();
        return telling.isEmpty() || lastUnfinished ? parts : telling;
    }

    private Query all(List<Part> parts, Mode mode) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        int clauses = 0;
        for (int at = 0; at < parts.size(); clauses++) {
            boolean last = at == parts.size() - 1;
            List<Part> run = mode == Mode.BEGINNING && last ? List.of() : longestRun(parts, at);
            if (run.size() > 1) {
                every.add(meaning(joined(run), mode), mode == Mode.SIMILAR ? Occur.SHOULD : Occur.MUST);
                at += run.size();
            } else {
                Part part = parts.get(at++);
                every.add(mode == Mode.BEGINNING && last ? unfinished(part) : part(part, mode), mode == Mode.SIMILAR ? Occur.SHOULD : Occur.MUST);
            }
        }
        if (mode == Mode.SIMILAR) {
            every.setMinimumNumberShouldMatch(clauses - clauses / 3);
        }
        String whole = WordAnalysis.code(text);
        boolean wholeIsCode = parts.size() > 1 && parts.size() <= 4 && whole.chars().anyMatch(Character::isDigit);
        return wholeIsCode ? best(List.of(every.build(), code(whole, false))) : every.build();
    }

    /** The longest sequence of parts from here that together have a synonym. */
    private List<Part> longestRun(List<Part> parts, int from) {
        for (int size = Math.min(synonyms.longest(), parts.size() - from); size > 1; size--) {
            List<Part> run = parts.subList(from, from + size);
            if (!synonyms.of(joined(run)).isEmpty()) {
                return run;
            }
        }
        return List.of();
    }

    private static List<String> joined(List<Part> run) {
        return run.stream().flatMap(part -> part.words().stream()).toList();
    }

    private Query part(Part part, Mode mode) {
        Query words = meaning(part.words(), mode);
        return part.isCode()
                ? best(List.of(words, code(WordAnalysis.code(part.piece()), true)))
                : part.words().size() == 1 ? words : best(List.of(words, code(WordAnalysis.code(part.piece()), false)));
    }

    /** The words themselves or one of their synonyms. */
    private Query meaning(List<String> words, Mode mode) {
        Query itself = sequence(words, mode);
        Set<List<String>> others = synonyms.of(words);
        if (others.isEmpty()) {
            return itself;
        }
        List<Query> choices = new ArrayList<>(List.of(itself));
        others.forEach(other -> choices.add(new BoostQuery(sequence(other, Mode.EXACT), WEAKER)));
        return best(choices);
    }

    private Query sequence(List<String> words, Mode mode) {
        if (words.size() == 1) {
            return word(words.getFirst(), mode);
        }
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        words.forEach(word -> every.add(word(word, mode), Occur.MUST));
        return every.build();
    }

    private Query word(String word, Mode mode) {
        List<Query> choices = new ArrayList<>();
        choices.add(new BoostQuery(term(Field.TITLE, word), TITLE));
        choices.add(new BoostQuery(term(Field.KEYWORDS, word), KEYWORDS));
        choices.add(term(Field.BODY, word));
        String gender = analysis.otherGender(word);
        if (gender != null) {
            choices.add(new BoostQuery(term(Field.TITLE, gender), TITLE * WEAKER));
            choices.add(new BoostQuery(term(Field.KEYWORDS, gender), KEYWORDS * WEAKER));
        }
        if (mode == Mode.SIMILAR && isSpellable(word)) {
            int edits = word.length() < 8 ? 1 : 2;
            choices.add(new BoostQuery(new FuzzyQuery(new Term(Field.TITLE, word), edits, 0, MOST_SPELLINGS, true), WEAKER * TITLE));
            choices.add(new BoostQuery(new FuzzyQuery(new Term(Field.KEYWORDS, word), edits, 0, MOST_SPELLINGS, true), WEAKER * KEYWORDS));
            choices.add(new BoostQuery(new ConstantScoreQuery(term(Field.TITLE_BEGINNING, word)), WEAKER));
        }
        return best(choices);
    }

    private Query unfinished(Part part) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (String word : part.words()) {
            every.add(best(List.of(new BoostQuery(new ConstantScoreQuery(term(Field.TITLE_BEGINNING, word)), TITLE),
                    new BoostQuery(new ConstantScoreQuery(term(Field.KEYWORD_BEGINNING, word)), KEYWORDS))), Occur.MUST);
        }
        return part.isCode() ? best(List.of(every.build(), code(WordAnalysis.code(part.piece()), true))) : every.build();
    }

    private static Query code(String code, boolean beginning) {
        Query exact = new BoostQuery(new ConstantScoreQuery(term(Field.CODE, code)), CODE);
        return beginning && code.length() >= 3 ? best(List.of(exact, new PrefixQuery(new Term(Field.CODE, code)))) : exact;
    }

    private static boolean isSpellable(String word) {
        return word.length() >= SHORTEST_SPELLABLE && word.chars().allMatch(Character::isLetter);
    }

    private static final int SHORTEST_SPELLABLE = 4;

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query best(List<Query> choices) {
        return new DisjunctionMaxQuery(choices, TIE);
    }
}
