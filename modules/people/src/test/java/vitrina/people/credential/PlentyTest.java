package vitrina.people.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody makes rows without end, whatever address of his he takes. */
@Tag("FOUND-11")
class PlentyTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Plenty plenty = new Plenty(nanos::get);

    @Test
    void so_many_are_free_and_then_the_rest_of_the_hour_is_waited_for() {
        for (int times = 0; times < 200; times++) {
            assertEquals(Duration.ZERO, plenty.count("carts", "a", 200));
        }
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        assertEquals(Duration.ofMinutes(50), plenty.count("carts", "a", 200));
        assertEquals(Duration.ofMinutes(50), plenty.count("carts", "a", 200), "waiting is not punished");
    }

    @Test
    void the_next_hour_begins_anew_also_for_who_never_stopped_trying() {
        for (int minute = 0; minute < 60; minute++) {
            plenty.count("carts", "a", 10);
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        }
        assertEquals(Duration.ZERO, plenty.count("carts", "a", 10));
    }

    @Test
    void others_and_other_things_are_counted_apart() {
        plenty.count("carts", "a", 1);
        assertTrue(plenty.count("carts", "a", 1).isPositive());
        assertEquals(Duration.ZERO, plenty.count("carts", "b", 1));
        assertEquals(Duration.ZERO, plenty.count("receipts", "a", 1));
    }
}
