package vitrina.kernel.queue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The pause between two claims of a lane: what comes one by one under load is then claimed together. The first after a rest does not wait. It
 * is drawn by one thread at a time, and cut by any.
 */
final class Breath {

    private final long nanos;
    private final Semaphore cut = new Semaphore(0);
    private long drawn;

    Breath(Duration length) {
        nanos = length.toNanos();
        drawn = System.nanoTime() - nanos;
    }

    /** Ends the pause: somebody is known to wait. */
    void cut() {
        cut.release();
    }

    void draw() throws InterruptedException {
        long left = drawn + nanos - System.nanoTime();
        if (left <= 0 || cut.tryAcquire(left, TimeUnit.NANOSECONDS)) {
            cut.drainPermits();
        }
        drawn = System.nanoTime();
    }
}
