package vitrina.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Under a crowd some are answered and the others sent away soon. */
class TooManyRequestsTest {

    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    @Test
    void whoever_finds_a_place_is_let_in_at_once() {
        var admission = new Admission(2, 2, 0, PATIENCE);
        assertTrue(admission.enter(HERE));
        assertTrue(admission.enter(HERE));
    }

    @Test
    void whoever_finds_none_waits_as_long_as_patience_lasts() {
        var admission = new Admission(1, 1, 1, PATIENCE);
        admission.enter(HERE);
        long before = System.nanoTime();
        assertFalse(admission.enter(HERE));
        assertTrue(System.nanoTime() - before >= PATIENCE.toNanos());
    }

    @Test
    void a_place_that_gets_free_goes_to_who_waits() throws Exception {
        var admission = new Admission(1, 1, 1, Duration.ofSeconds(20));
        admission.enter(HERE);
        var waiting = CompletableFuture.supplyAsync(() -> admission.enter(HERE));
        admission.leave(HERE);
        assertTrue(waiting.get(20, TimeUnit.SECONDS));
    }

    @Test
    void whoever_finds_the_line_full_is_sent_away_without_waiting() {
        var admission = new Admission(1, 1, 0, Duration.ofHours(1));
        admission.enter(HERE);
        assertFalse(admission.enter(HERE));
    }

    @Test
    void a_crowd_never_works_more_than_the_places_allow_and_leaves_them_free() throws Exception {
        var admission = new Admission(3, 3, 20, PATIENCE);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var answered = new AtomicInteger();
        var done = new CountDownLatch(200);
        for (int i = 0; i < 200; i++) {
            Thread.ofVirtual().start(() -> {
                if (admission.enter(HERE)) {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    Thread.yield();
                    working.decrementAndGet();
                    answered.incrementAndGet();
                    admission.leave(HERE);
                }
                done.countDown();
            });
        }
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertTrue(most.get() <= 3, "at once: " + most);
        assertTrue(answered.get() >= 3, "answered: " + answered);
        for (int i = 0; i < 3; i++) {
            assertTrue(admission.enter(HERE));
        }
        assertEquals(0, working.get());
    }

    @Test
    @Tag("FOUND-02")
    void one_address_never_takes_all_places() {
        var admission = new Admission(4, 3, 0, PATIENCE);
        for (int i = 0; i < 3; i++) {
            assertTrue(admission.enter(HERE));
        }
        assertFalse(admission.enter(HERE));
        assertTrue(admission.enter(THERE), "nothing was left for others");
        assertFalse(admission.enter(THERE), "more than there are");
        admission.leave(HERE);
        assertTrue(admission.enter(HERE));
    }

    @Test
    @Tag("FOUND-02")
    void whoever_was_sent_away_takes_nothing_from_his_address() {
        var admission = new Admission(1, 1, 0, PATIENCE);
        assertTrue(admission.enter(THERE));
        for (int i = 0; i < 10; i++) {
            assertFalse(admission.enter(HERE));
        }
        admission.leave(THERE);
        assertTrue(admission.enter(HERE));
    }

    @Test
    @Tag("FOUND-02")
    void the_addresses_of_one_network_are_one() {
        var admission = new Admission(5, 1, 0, PATIENCE);
        assertTrue(admission.enter("2001:db8:1:2:3:4:5:6"));
        assertFalse(admission.enter("2001:db8:1:2:ffff:0:0:1"));
        assertTrue(admission.enter("2001:db8:1:3:3:4:5:6"));
        assertTrue(admission.enter("2600:3c03::1"));
        assertFalse(admission.enter("2600:3c03::2"));
    }

    @Test
    @Tag("FOUND-15")
    void whoever_wrote_something_waits_in_a_longer_line() throws Exception {
        var admission = new Admission(1, 1, 0, PATIENCE, 4, Duration.ofHours(1));
        assertTrue(admission.enter(THERE));
        var act = CompletableFuture.supplyAsync(() -> admission.enterToAct(HERE));
        assertFalse(admission.enter(HERE), "who only looks is sent away");
        assertFalse(act.isDone());
        admission.leave(THERE);
        assertTrue(act.get(20, TimeUnit.SECONDS));
    }

    @Test
    @Tag("FOUND-15")
    void one_address_never_takes_the_whole_line_of_those_who_act() throws Exception {
        var admission = new Admission(1, 1, 0, PATIENCE, 4, Duration.ofHours(1));
        assertTrue(admission.enter(HERE));
        var sentAway = new CountDownLatch(2);
        var stay = new CountDownLatch(4);
        for (int i = 0; i < 5; i++) {
            Thread.ofVirtual().start(() -> {
                if (admission.enterToAct(HERE)) {
                    admission.leave(HERE);
                    stay.countDown();
                } else {
                    sentAway.countDown();
                }
            });
        }
        assertTrue(sentAway.await(20, TimeUnit.SECONDS), "more than its share");
        Thread.ofVirtual().start(() -> {
            if (admission.enterToAct(THERE)) {
                admission.leave(THERE);
                stay.countDown();
            }
        });
        admission.leave(HERE);
        assertTrue(stay.await(20, TimeUnit.SECONDS), "nothing was left for others");
    }
}
