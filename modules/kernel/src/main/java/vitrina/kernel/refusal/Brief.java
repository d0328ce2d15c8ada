package vitrina.kernel.refusal;

import java.util.Arrays;

/**
 * A failure as the log gets it: its first frames and causes, whatever their number. A stack that overflowed has a thousand frames, and who
 * makes it overflow once can do so all day.
 */
public final class Brief extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int FRAMES = 30;
    private static final int CAUSES = 4;
    private static final int CHARACTERS = 1_000;

    private final String said;

    private Brief(Throwable whole, int causes, int most) {
        super(null, whole.getCause() == null || causes == 0 ? null : new Brief(whole.getCause(), causes - 1, most), false, true);
        var text = whole.toString();
        said = text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS) + "…";
        var frames = whole.getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(most, frames.length)));
    }

    public static Brief of(Throwable whole) {
        // While the database is away every request says so, and where in the code it was says nothing about it.
        return new Brief(whole, CAUSES, Trouble.behind(whole).isPresent() ? 0 : FRAMES);
    }

    /** As the failure itself says it: this is what a trace begins with. */
    @Override
    public String toString() {
        return said;
    }
}
