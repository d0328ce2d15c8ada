package vitrina.kernel.letter;

import java.util.List;

/** Every letter of a module, filled with examples, for those who look after letters and for tests. No example is about a real person. */
public interface LetterExamples {

    /** @param language such as es-CO; the examples are in it where the facts are words */
    List<Letter> examples(String language);
}
