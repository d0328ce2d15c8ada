package vitrina.kernel.letter;

import java.io.StringWriter;

/** Takes so much and no more: a template that goes round in circles fills no memory. */
final class BoundedWriter extends StringWriter {

    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(int character) {
        check(1);
        super.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        check(length);
        super.write(characters, from, length);
    }

    @Override
    public void write(String text) {
        check(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int from, int length) {
        check(length);
        super.write(text, from, length);
    }

    private void check(int more) {
        if (getBuffer().length() + more > most) {
            throw new TooLong(most);
        }
    }

    /** What was written is longer than any letter. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong(int most) {
            super("It writes more than " + most + " characters");
        }
    }
}
