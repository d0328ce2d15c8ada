package vitrina.kernel.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept is never older than the last change. */
class MemoizedTest {

    private final Memoized<Integer> memoized = new Memoized<>();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void it_reads_once() {
        assertEquals(1, memoized.get(readings::incrementAndGet));
        assertEquals(1, memoized.get(readings::incrementAndGet));
    }

    @Test
    void it_reads_again_after_a_change() {
        memoized.get(readings::incrementAndGet);
        memoized.forget();
        assertEquals(2, memoized.get(readings::incrementAndGet));
    }

    @Test
    void a_reading_overtaken_by_a_change_is_not_kept() {
        int old = memoized.get(() -> {
            memoized.forget();
            return readings.incrementAndGet();
        });
        assertEquals(1, old);
        assertEquals(2, memoized.get(readings::incrementAndGet));
    }
}
