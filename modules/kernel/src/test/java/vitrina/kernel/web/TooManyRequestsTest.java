package vitrina.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Under a crowd some are answered and the others sent away soon. */
class TooManyRequestsTest {

    private static final Duration PATIENCE = Duration.ofMillis(100);

    @Test
    void whoever_finds_a_place_is_let_in_at_once() {
        var admission = new Admission(2, 0, PATIENCE);
        assertTrue(admission.enter());
        assertTrue(admission.enter());
    }

    @Test
    void whoever_finds_none_waits_as_long_as_patience_lasts() {
        var admission = new Admission(1, 1, PATIENCE);
        admission.enter();
        long before = System.nanoTime();
        assertFalse(admission.enter());
        assertTrue(System.nanoTime() - before >= PATIENCE.toNanos());
    }

    @Test
    void a_place_that_gets_free_goes_to_who_waits() throws Exception {
        var admission = new Admission(1, 1, Duration.ofSeconds(20));
        admission.enter();
        var waiting = CompletableFuture.supplyAsync(admission::enter);
        admission.leave();
        assertTrue(waiting.get(20, TimeUnit.SECONDS));
    }

    @Test
    void whoever_finds_the_line_full_is_sent_away_without_waiting() {
        var admission = new Admission(1, 0, Duration.ofHours(1));
        admission.enter();
        assertFalse(admission.enter());
    }

    @Test
    void a_crowd_never_works_more_than_the_places_allow_and_leaves_them_free() throws Exception {
        var admission = new Admission(3, 20, PATIENCE);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var answered = new AtomicInteger();
        var done = new CountDownLatch(200);
        for (int i = 0; i < 200; i++) {
            Thread.ofVirtual().start(() -> {
                if (admission.enter()) {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    Thread.yield();
                    working.decrementAndGet();
                    answered.incrementAndGet();
                    admission.leave();
                }
                done.countDown();
            });
        }
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertTrue(most.get() <= 3, "at once: " + most);
        assertTrue(answered.get() >= 3, "answered: " + answered);
        for (int i = 0; i < 3; i++) {
            assertTrue(admission.enter());
        }
        assertEquals(0, working.get());
    }
}
