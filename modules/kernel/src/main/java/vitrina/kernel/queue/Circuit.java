package vitrina.kernel.queue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether a lane may go on: after some failures in a row it rests, then tries one message, and rests again or goes on with all. */
final class Circuit {

    private final int most;
    private final long rest;
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile long until;

    /**
     * @param most failures in a row; 0 for any number
     * @param restMillis how long it rests
     */
    Circuit(int most, long restMillis) {
        this.most = most;
        this.rest = TimeUnit.MILLISECONDS.toNanos(restMillis);
    }

    /** How many messages may be tried now, of so many. */
    int room(int wanted) {
        if (most == 0 || inARow.get() < most) {
            return wanted;
        }
        return System.nanoTime() - until < 0 ? 0 : 1;
    }

    boolean rests() {
        return room(1) == 0;
    }

    void succeeded() {
        inARow.set(0);
    }

    /** @return whether the lane rests from now on */
    boolean failed() {
        boolean rests = most > 0 && inARow.incrementAndGet() >= most;
        if (rests) {
            until = System.nanoTime() + rest;
        }
        return rests;
    }
}
