package vitrina.kernel.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Trouble;

/**
 * Merges of one opened index, in threads that nobody waits for. One that fails closes the writer, so that whoever writes next is told; the log
 * needs to hear of the first only, and of a full disk no more than that.
 */
final class Merges extends ConcurrentMergeScheduler {

    private static final Logger LOG = Logger.getLogger(Merges.class.getName());
    private static final int CAUSES = 20;
    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    protected void handleMergeException(Throwable failure) {
        if (!told.compareAndSet(false, true)) {
            LOG.log(Level.FINE, "A part of an index cannot be merged either", failure);
        } else if (Trouble.behind(failure).isPresent()) {
            LOG.log(Level.WARNING, () -> "Parts of an index cannot be merged: " + origin(failure));
        } else {
            LOG.log(Level.SEVERE, "Parts of an index cannot be merged", Brief.of(failure));
        }
    }

    /** Merges that come after the one that failed say only that they cannot, and carry the failure with them. */
    private static Throwable origin(Throwable failure) {
        var origin = failure;
        for (int depth = 0; depth < CAUSES && origin.getCause() != null && Trouble.behind(origin.getCause()).isPresent(); depth++) {
            origin = origin.getCause();
        }
        return origin;
    }
}
