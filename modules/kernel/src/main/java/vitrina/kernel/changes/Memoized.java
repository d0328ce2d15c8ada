package vitrina.kernel.changes;

import java.util.function.Supplier;

/**
 * A value that is read once, by one while the others wait for it, and kept until it is forgotten. What was being read while somebody forgot
 * is used once and not kept, so that an old value never outlives its change.
 */
public final class Memoized<T> {

    private final Object reader = new Object();
    private volatile T value;
    private volatile long forgettings;

    /** @param reading never gives null */
    public T get(Supplier<T> reading) {
        var known = value;
        return known == null ? read(reading) : known;
    }

    private T read(Supplier<T> reading) {
        synchronized (reader) {
            var known = value;
            if (known == null) {
                long before = forgettings;
                known = reading.get();
                keep(known, before);
            }
            return known;
        }
    }

    public synchronized void forget() {
        forgettings++;
        value = null;
    }

    private synchronized void keep(T read, long before) {
        if (forgettings == before) {
            value = read;
        }
    }
}
