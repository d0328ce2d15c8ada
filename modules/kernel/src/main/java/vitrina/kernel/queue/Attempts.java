package vitrina.kernel.queue;

import java.time.Duration;

/** How often a message that fails is tried again, and when. */
public final class Attempts {

    /** After so many a message is dead: staff see it and may try it again. */
    public static final int MOST = 8;

    /** How often a message may take the process with it; after that it is dead without being tried again. */
    public static final int CRASHES = 2;

    private Attempts() {
    }

    /** 2 s, 4 s, 8 s … at most 10 minutes. */
    public static Duration backOff(int attempt) {
        return Duration.ofSeconds(Math.min(600, 1L << Math.min(attempt, 20)));
    }
}
