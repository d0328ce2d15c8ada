package vitrina.people.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what places do within an hour, which begins with the first time. */
final class Plenty {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_PLACES = 100_000;

    private final Ticker ticker;
    private final Cache<String, Count> counts;

    private record Count(long began, AtomicInteger times) {}

    Plenty(Ticker ticker) {
        this.ticker = ticker;
        counts = Caffeine.newBuilder().maximumSize(MOST_PLACES).expireAfterWrite(HOUR).ticker(ticker).build();
    }

    /**
     * Counts once more.
     * @return how long to wait; zero when it is few yet
     */
    Duration count(String what, String place, int most) {
        var count = counts.get(what + ' ' + place, first -> new Count(ticker.read(), new AtomicInteger()));
        return count.times().incrementAndGet() <= most ? Duration.ZERO : HOUR.minusNanos(ticker.read() - count.began());
    }
}
