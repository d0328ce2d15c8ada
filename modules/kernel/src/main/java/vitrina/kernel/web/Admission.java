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
    private final Semaphore acts;
    private final int most;
    private final long actsPatience;
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    /** What one address takes; forgotten when it takes nothing. */
    private static final class Share {
        private final Semaphore places;
        /** Those who work and those who wait. */
        private int users;

        Share(int places) {
            this.places = new Semaphore(places);
        }
    }

    /** @param share places that one address may have */
    public Admission(int places, int share, int line, Duration patience) {
        this(places, share, line, patience, 0, Duration.ZERO);
    }

    /** @param acts how many may wait who have written something, three quarters of them from one address; and how long */
    public Admission(int places, int share, int line, Duration patience, int acts, Duration actsPatience) {
        this.acts = new Semaphore(acts);
        this.most = share + acts * 3 / 4;
        this.actsPatience = actsPatience.toNanos();
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

    /** The same for somebody who has written something, such as an order: worth more waiting, and not asked again by itself. */
    public boolean enterToAct(String address) {
        return enter(address, acts, actsPatience);
    }

    /** The same for somebody whose work was begun: waits longer, in a line of his own. */
    boolean enterAgain(String address, Duration longer) {
        return enter(address, returning, longer.toNanos());
    }

    public void leave(String address) {
        places.release();
        giveBack(address, true);
    }

    @SuppressWarnings("ReferenceEquality") // Which of the lines it is.
    private boolean enter(String address, Semaphore queue, long wait) {
        var users = new int[1];
        var own = shares.compute(group(address), (key, known) -> {
            var one = known == null ? new Share(share) : known;
            users[0] = ++one.users;
            return one;
        });
        if (own.places.tryAcquire()) {
            if (places.tryAcquire()) {
                return true;
            }
            own.places.release();
        }
        boolean entered = (queue != acts || users[0] <= most) && queue.tryAcquire() && waited(own, queue, System.nanoTime() + wait);
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
