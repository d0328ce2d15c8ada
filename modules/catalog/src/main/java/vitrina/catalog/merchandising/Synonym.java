package vitrina.catalog.merchandising;

import java.util.List;

/**
 * Expressions that mean the same in a language.
 *
 * @param id     0 for a new one
 * @param mutual each stands for every other; otherwise only who asks for the term also finds the others
 */
public record Synonym(long id, String language, String term, List<String> others, boolean mutual) {

    public Synonym {
        term = term.strip();
        others = others.stream().map(String::strip).filter(other -> !other.isEmpty()).distinct().toList();
    }
}
