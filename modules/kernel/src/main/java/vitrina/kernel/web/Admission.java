package vitrina.kernel.web;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many work at once, of them so many from one address. Others wait a moment in a line of limited length or are sent away, so that
 * under any crowd those that are let in are answered as fast as ever, and nobody can fill the house alone.
 */
public final class Admission {

    private final Semaphore places;
    private final Semaphore line;
    private final Semaphore returning;
    private final int share;
    private final long patience;
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    /** What one address takes; forgotten when it takes nothing. */
    private static final class Share {
        private final Semaphore places;
        private int users;

        Share(int places) {
            this.places = new Semaphore(places);
        }
    }

    /** @param share places that one address may have */
    public Admission(int places, int share, int line, Duration patience) {
        this.places = new Semaphore(places);
        this.line = new Semaphore(line);
        this.returning = new Semaphore(Math.max(1, places / 2));
        this.share = share;
        this.patience = patience.toNanos();
    }

    /** @return whether the caller may work; then it must {@link #leave} */
    public boolean enter(String address) {
        return enter(address, line, patience);
    }

    /** The same for somebody whose work was begun: waits longer, in a line of his own. */
    boolean enterAgain(String address, Duration longer) {
        return enter(address, returning, longer.toNanos());
    }

    public void leave(String address) {
        places.release();
        giveBack(address, true);
    }

    private boolean enter(String address, Semaphore queue, long wait) {
        var own = shares.compute(group(address), (key, known) -> {
            var one = known == null ? new Share(share) : known;
            one.users++;
            return one;
        });
        if (own.places.tryAcquire()) {
            if (places.tryAcquire()) {
                return true;
            }
            own.places.release();
        }
        boolean entered = queue.tryAcquire() && waited(own, queue, System.nanoTime() + wait);
        if (!entered) {
            giveBack(address, false);
        }
        return entered;
    }

    private boolean waited(Share own, Semaphore queue, long end) {
        try {
            if (!own.places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            boolean entered = false;
            try {
                entered = places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } finally {
                if (!entered) {
                    own.places.release();
                }
            }
            return entered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            queue.release();
        }
    }

    private void giveBack(String address, boolean worked) {
        shares.computeIfPresent(group(address), (key, own) -> {
            if (worked) {
                own.places.release();
            }
            return --own.users == 0 ? null : own;
        });
    }

    /** Whoever has an IPv6 address has 2^64 of them. */
    private static String group(String address) {
        return address == null ? "" : Sender.of(address).name();
    }
}
