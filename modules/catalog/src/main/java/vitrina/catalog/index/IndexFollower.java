package vitrina.catalog.index;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.search.IndexSet;

/**
 * Keeps the index in use as the change log has it. Its position moves on only with what was written, and goes back to the last commit when a
 * full disk closes the index: what was lost is then written again, also what no change told of.
 */
final class IndexFollower {

    /** A country's catalog changed as a whole: no entry can be trusted. */
    private static final String SWEEPING = "catalog";
    /** So that a commit gets its turn between the changes of a large import. */
    private static final int MOST_BATCHES = 10;

    private final IndexSet indexes;
    private final ChangeFeed changes;
    private final ProductFeed feed;
    private final ReentrantLock writing = new ReentrantLock();
    /** Written beside the log: yet to be written, and written since the last commit. */
    private final Set<Long> due = new HashSet<>();
    private final Set<Long> beside = new HashSet<>();
    private IndexPosition position;
    private boolean uncommitted;
    private volatile boolean rebuildWanted;
    /** Not before an index that was missing has been filled for the first time; until then it is never committed. */
    private volatile boolean whole = true;
    /** The moment of {@link System#nanoTime()} whose changes are found, and the oldest whose changes a crash could take back. */
    private volatile long found = System.nanoTime();
    private volatile long kept = found;

    IndexFollower(IndexSet indexes, ChangeFeed changes, ProductFeed feed, IndexPosition position) {
        this.indexes = indexes;
        this.changes = changes;
        this.feed = feed;
        this.position = position;
    }

    IndexPosition position() {
        return position;
    }

    /** @param nothing whether what is there cannot be used at all */
    void wantRebuild(boolean nothing) {
        rebuildWanted = true;
        whole &= !nothing;
    }

    boolean isRebuildWanted() {
        return rebuildWanted;
    }

    boolean isWritable() {
        return indexes.current().isWritable();
    }

    /** How long ago the changes were made that are not found yet, or could be lost by a crash. */
    Duration behind() {
        return Duration.ofNanos(Math.max(0, System.nanoTime() - Math.min(found, kept)));
    }

    /**
     * Reads on in the change log and makes what it tells visible.
     * @return false when there is more
     */
    boolean follow() {
        writing.lock();
        try {
            return follow(indexes.current(), position.changes());
        } finally {
            writing.unlock();
        }
    }

    void followToTheEnd() {
        while (!follow()) {
            // goes on
        }
    }

    private boolean follow(IndexSet.Volume volume, ChangePosition from) {
        ChangePosition at = from;
        for (int read = 0; read < MOST_BATCHES; read++) {
            ChangeFeed.Batch batch = changes.since(at);
            Set<Long> ids = feed.concerned(batch.changes());
            feed.some(volume, ids);
            uncommitted |= !ids.isEmpty();
            rebuildWanted |= batch.changes().stream().anyMatch(change -> change.kind().equals(SWEEPING));
            at = batch.reached();
            position = position.at(at);
            if (whole) {
                found = System.nanoTime() - batch.behind().toNanos();
            }
            if (!batch.more()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Calls out what began or ended by itself since the last time.
     * @param turned notes in the log what did between two moments
     */
    void turn(Instant now, BiConsumer<Instant, Instant> turned) {
        writing.lock();
        try {
            Instant before = position.time();
            turned.accept(now.isBefore(before) ? now : before, now.isBefore(before) ? before : now);
            position = position.until(now);
        } finally {
            writing.unlock();
        }
    }

    /** Writes products again that no change tells of. */
    void again(Collection<Long> ids) {
        writing.lock();
        try {
            due.addAll(ids);
            writeDue();
        } finally {
            writing.unlock();
        }
    }

    private void writeDue() {
        feed.some(indexes.current(), List.copyOf(due));
        uncommitted |= !due.isEmpty();
        beside.addAll(due);
        due.clear();
    }

    /** Makes durable what was written since the last time, in an index opened anew when it had to be closed. */
    void commit() {
        writing.lock();
        try {
            if (!isWritable()) {
                reopen();
            }
            long before = System.nanoTime();
            follow(indexes.current(), position.changes());
            writeDue();
            if (uncommitted && whole) {
                indexes.current().commit(position.toString());
                committed();
            }
            kept = before;
        } finally {
            writing.unlock();
        }
    }

    private void reopen() {
        indexes.reopen();
        Set<String> stored = indexes.current().positions();
        if (stored.contains(null)) {
            wantRebuild(true);
        } else {
            position = IndexPosition.oldest(stored);
        }
        due.addAll(beside);
        committed();
    }

    private void committed() {
        beside.clear();
        uncommitted = false;
    }

    /** Fills a new set beside the one in use, which goes on following the changes meanwhile, and puts it in place. */
    void rebuild(IndexPosition begun) {
        rebuildWanted = false;
        IndexSet.Volume filled = null;
        try {
            filled = indexes.begin();
            feed.all(filled);
            writing.lock();
            try {
                IndexPosition before = position;
                try {
                    position = begun;
                    while (!follow(filled, position.changes())) {
                        // goes on
                    }
                    filled.refresh();
                    filled.commit(position.toString());
                } catch (RuntimeException e) {
                    position = before;
                    throw e;
                }
                indexes.publish(filled);
                whole = true;
                // What was written beside the log meanwhile went to the old set only.
                due.addAll(beside);
                committed();
            } finally {
                writing.unlock();
            }
        } catch (RuntimeException e) {
            rebuildWanted = true;
            if (filled != null) {
                indexes.discard(filled);
            }
            throw e;
        }
    }

    void close() {
        writing.lock();
        try {
            if (uncommitted && whole && isWritable()) {
                indexes.current().commit(position.toString());
            }
            indexes.close();
        } finally {
            writing.unlock();
        }
    }
}
