package vitrina.people.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * How many tries are free, and how long the brake holds after them: it doubles with each further try up to a limit, so that nobody
 * can lock an account for good (Q16).
 *
 * @param free    tries within the window before the brake
 * @param window  after so long without a try the count starts again
 * @param first   the first brake
 * @param longest the longest one
 */
record ThrottleRule(int free, Duration window, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** Tries that count when one more comes now. */
    int countAfter(int tries, Instant last, Instant now) {
        return last == null || last.plus(window).isBefore(now) ? 1 : tries + 1;
    }

    /** Until when further tries are refused after the given number of them; null while they are free. */
    Instant blockedUntil(int tries, Instant now) {
        if (tries < free) {
            return null;
        }
        var brake = first.multipliedBy(1L << Math.min(tries - free, MOST_DOUBLINGS));
        return now.plus(brake.compareTo(longest) > 0 ? longest : brake);
    }
}
