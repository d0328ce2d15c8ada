package vitrina.kernel.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept is never older than the last change. */
class RememberedTest {

    private final Remembered<Integer> remembered = new Remembered<>();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void it_reads_once() {
        assertEquals(1, remembered.get(readings::incrementAndGet));
        assertEquals(1, remembered.get(readings::incrementAndGet));
    }

    @Test
    void it_reads_again_after_a_change() {
        remembered.get(readings::incrementAndGet);
        remembered.forget();
        assertEquals(2, remembered.get(readings::incrementAndGet));
    }

    @Test
    void a_reading_overtaken_by_a_change_is_not_kept() {
        int old = remembered.get(() -> {
            remembered.forget();
            return readings.incrementAndGet();
        });
        assertEquals(1, old);
        assertEquals(2, remembered.get(readings::incrementAndGet));
    }
}
