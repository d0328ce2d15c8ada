package vitrina.kernel.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that mean the same (SRCH-03). They are applied to the question, so that a change needs no new index. */
public final class SynonymSet {

    public static final SynonymSet NONE = new SynonymSet(Map.of(), 0);

    private final Map<List<String>, Set<List<String>>> alternatives;
    private final int longest;

    private SynonymSet(Map<List<String>, Set<List<String>>> alternatives, int longest) {
        this.alternatives = alternatives;
        this.longest = longest;
    }

    /**
     * A rule that somebody asking for {@code term} is also shown {@code others};
     * with {@code mutual} every expression stands for every other one.
     */
    public record Rule(String term, List<String> others, boolean mutual) {}

    /** Rules made comparable for one language. */
    public static SynonymSet of(String language, Collection<Rule> rules) {
        WordAnalysis analysis = new WordAnalysis(language);
        Map<List<String>, Set<List<String>>> found = new HashMap<>();
        for (Rule rule : rules) {
            Set<List<String>> group = new LinkedHashSet<>();
            rule.others().forEach(other -> group.add(analysis.words(other)));
            List<String> term = analysis.words(rule.term());
            if (rule.mutual()) {
                group.add(term);
                group.forEach(each -> add(found, each, group));
            } else {
                add(found, term, group);
            }
        }
        return new SynonymSet(Map.copyOf(found), found.keySet().stream().mapToInt(List::size).max().orElse(0));
    }

    private static void add(Map<List<String>, Set<List<String>>> found, List<String> term, Set<List<String>> group) {
        if (!term.isEmpty()) {
            group.stream().filter(other -> !other.isEmpty() && !other.equals(term))
                    .forEach(other -> found.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(other));
        }
    }

    /** The most words of any expression; 0 when there is none. */
    public int longest() {
        return longest;
    }

    /** The other expressions, as sequences of comparable words. */
    public Set<List<String>> of(List<String> words) {
        return alternatives.getOrDefault(words, Set.of());
    }
}
