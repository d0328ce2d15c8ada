package vitrina.kernel.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests work at once. Others wait a moment in a line of limited length or are sent away, so that under any crowd those
 * that are let in are answered as fast as ever.
 */
final class Admission {

    private final Semaphore places;
    private final Semaphore line;
    private final long patience;

    Admission(int places, int line, Duration patience) {
        this.places = new Semaphore(places);
        this.line = new Semaphore(line);
        this.patience = patience.toNanos();
    }

    /** @return whether the caller may work; then it must {@link #leave} */
    boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        if (!line.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(patience, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            line.release();
        }
    }

    void leave() {
        places.release();
    }
}
