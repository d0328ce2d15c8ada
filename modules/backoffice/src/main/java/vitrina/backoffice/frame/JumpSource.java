package vitrina.backoffice.frame;

import java.util.List;

/** Things that the search of the top bar finds; each feature brings its own. */
public interface JumpSource {

    /**
     * Somewhere to go.
     *
     * @param kind  the text {@code backoffice.jump.<kind>} names it
     * @param title what it is called, already in the reader's language
     */
    record Target(String kind, String title, String detail, String address) {}

    /**
     * At most a handful, best first; only what the current actor may see.
     * @param words at least two characters
     */
    List<Target> find(String words, String language);
}
