package vitrina.kernel.queue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** How many messages of a lane are worked on at once. */
final class Places extends Semaphore {

    private static final long serialVersionUID = 1L;
    /** A message is not begun later than this after its claim: others may have the rest sooner. */
    private static final long BEGIN_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int GLANCE_MILLIS = 20;

    Places(int many) {
        super(many);
    }

    /** Waits for a free one as long as a claim may wait, and not at all when the lane is to rest. */
    boolean take(long since, BooleanSupplier goesOn) {
        try {
            while (goesOn.getAsBoolean() && System.nanoTime() - since < BEGIN_NANOS) {
                if (tryAcquire(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (goesOn.getAsBoolean()) {
                        return true;
                    }
                    release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
