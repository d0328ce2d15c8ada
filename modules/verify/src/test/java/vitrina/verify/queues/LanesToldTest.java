package vitrina.verify.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.queue.Message;
import vitrina.kernel.queue.Queue;
import vitrina.verify.SuiteTest;

/** A lane tells how it stands, and goes no faster than who works for it allows. */
@Tag("Q27")
class LanesToldTest {

    private static QueueHouse house;

    @BeforeAll
    static void build() throws IOException, SQLException {
        house = new QueueHouse();
    }

    @AfterAll
    static void leave() throws IOException {
        house.close();
    }

    @BeforeEach
    void empty() {
        house.sql.update("truncate kernel_outbox, kernel_inbox");
    }

    @Test
    void what_was_begun_done_and_given_up_is_told() throws Exception {
        put("mail", 5, 0);
        put("mail", 1, 7);
        try (var node = house.node().lane("outbox:mail", 2, exchange -> {
            if (exchange.getIn().getBody(Message.class).attempt() == 8) {
                throw new IllegalStateException("no answer");
            }
        }).start()) {
            assertTrue(SuiteTest.soon(() -> node.told("mail").done() == 5 && node.told("mail").dead() == 1));
            var lane = node.told("mail");
            assertEquals(Queue.OUTBOX, lane.queue());
            assertEquals(6, lane.begun());
            assertEquals(1, lane.failed());
            assertEquals(1, lane.given());
            assertFalse(lane.resting());
            assertTrue(lane.work().isPositive());
            assertTrue(SuiteTest.soon(() -> node.told("mail").waiting() == 0));
            assertNull(node.told("mail").since());
        }
    }

    @Test
    void what_waits_and_since_when_is_told_of_events_too() throws Exception {
        house.sql.update("""
                insert into kernel_inbox (provider, event_id, body, headers, received_at, due_at, state)
                select 'card', 'e-' || n, '{}', '{}', now() - interval '1 hour', now(), case when n > 3 then 'DEAD' else 'WAITING' end
                from generate_series(1, 5) n""");
        var free = new CountDownLatch(1);
        try (var node = house.node().lane("inbox:card", 2, exchange -> free.await()).start()) {
            assertTrue(SuiteTest.soon(() -> node.told("card").begun() == 2));
            var lane = node.told("card");
            assertEquals(3, lane.waiting());
            assertEquals(2, lane.dead());
            assertTrue(lane.since().isBefore(Instant.now().minus(Duration.ofMinutes(59))));
            free.countDown();
        }
    }

    @Test
    void a_lane_that_rests_says_so() throws Exception {
        put("voucher", 9, 0);
        try (var node = house.node().lane("outbox:voucher?failures=2&rest=600000", exchange -> {
            throw new IllegalStateException("nobody answers");
        }).start()) {
            assertTrue(SuiteTest.soon(() -> node.told("voucher").resting()));
            assertTrue(node.told("voucher").failed() >= 2);
        }
    }

    @Test
    void no_more_pass_in_a_second_than_are_allowed() throws Exception {
        put("mail", 11, 0);
        var sent = new AtomicInteger();
        long start = System.nanoTime();
        try (var node = house.node().lane("outbox:mail?concurrency=4", () -> 5, exchange -> sent.incrementAndGet()).start()) {
            assertTrue(SuiteTest.soon(() -> sent.get() == 11));
            assertTrue(System.nanoTime() - start >= Duration.ofSeconds(2).toNanos(), "eleven passed, five a second, in less than two seconds");
        }
    }

    @Test
    void a_lane_without_a_limit_passes_and_one_is_heeded_as_soon_as_it_is_set() throws Exception {
        put("mail", 50, 0);
        var rate = new AtomicInteger();
        var sent = new AtomicInteger();
        try (var node = house.node().lane("outbox:mail?concurrency=4", rate::get, exchange -> sent.incrementAndGet()).start()) {
            assertTrue(SuiteTest.soon(() -> sent.get() == 50));
            rate.set(1);
            long start = System.nanoTime();
            put("mail", 3, 0);
            assertTrue(SuiteTest.soon(() -> sent.get() == 53));
            assertTrue(System.nanoTime() - start >= Duration.ofSeconds(2).toNanos(), "three passed, one a second, in less than two seconds");
        }
    }

    @Test
    @Tag("FOUND-13")
    void what_waits_behind_one_that_is_tried_again_and_again_does_not_say_that_nobody_works() {
        var messages = house.messages();
        put("mail", 3, 0);
        put("voucher", 1, 0);
        house.sql.update("update kernel_outbox set due_at = now() - interval '10 minutes'");
        var since = Instant.now().minus(Duration.ofMinutes(5));
        assertEquals(4, messages.untouched(since));
        house.sql.update("""
                update kernel_outbox set attempts = 3, due_at = now() + interval '8 seconds'
                where id = (select min(id) from kernel_outbox where kind = 'mail')""");
        assertEquals(1, messages.untouched(since), "only the voucher's lane stands still");
        house.sql.update("update kernel_outbox set due_at = now() where kind = 'voucher'");
        assertEquals(0, messages.untouched(since));
        house.sql.update("""
                insert into kernel_inbox (provider, event_id, body, headers, received_at, due_at, state)
                select 'card', 'e-' || n, '{}', '{}', now(), now() - interval '6 minutes', case n when 1 then 'WAITING' when 2 then 'DONE' else 'DEAD' end
                from generate_series(1, 3) n""");
        assertEquals(1, messages.untouched(since));
    }

    private static void put(String kind, int many, int attempts) {
        house.sql.update("""
                insert into kernel_outbox (kind, ordering_key, body, created_at, due_at, attempts)
                select ?, 'key-' || ? || '-' || n, '{}', now(), now(), ? from generate_series(1, ?) n""", kind, attempts, attempts, many);
    }
}
