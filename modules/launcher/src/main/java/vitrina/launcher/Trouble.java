package vitrina.launcher;

/** Something the operator can mend; the message is the one sentence that says what and how. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
