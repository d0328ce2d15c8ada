package vitrina.verify.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.queue.Message;
import vitrina.verify.SuiteTest;

/** Messages are worked on lane by lane, in order per key, once; none is lost, and none holds up another lane. */
@Tag("Q7")
class LanesTest {

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
    void messages_of_one_key_keep_their_order_and_others_are_worked_on_beside_them() throws Exception {
        for (int i = 0; i < 200; i++) {
            put("mail", "key-" + i % 7);
        }
        Map<String, List<Long>> seen = new ConcurrentHashMap<>();
        var together = new AtomicInteger();
        var most = new AtomicInteger();
        try (var node = house.node().lane("outbox:mail", 5, exchange -> {
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            var message = message(exchange);
            seen.computeIfAbsent(message.key(), any -> Collections.synchronizedList(new ArrayList<>())).add(message.id());
            TimeUnit.MILLISECONDS.sleep(1);
            together.decrementAndGet();
        }).start()) {
            assertTrue(soon(() -> waiting() == 0));
        }
        assertEquals(200, seen.values().stream().mapToInt(List::size).sum());
        seen.values().forEach(ids -> assertEquals(ids.stream().sorted().distinct().toList(), ids));
        assertTrue(most.get() > 1 && most.get() <= 5, "at once: " + most);
    }

    @Test
    void events_of_one_key_keep_their_order_too() throws Exception {
        for (int i = 0; i < 60; i++) {
            house.sql.update("""
                    insert into kernel_inbox (provider, event_id, ordering_key, body, headers, received_at, due_at)
                    values ('card', ?, ?, '{}', '{}', now(), now())""", "e-" + i, i % 3 == 0 ? null : "charge-" + i % 3);
        }
        var seen = Collections.synchronizedList(new ArrayList<Message>());
        try (var node = house.node().lane("inbox:card", 4, exchange -> seen.add(message(exchange))).start()) {
            assertTrue(soon(() -> house.sql.number("select count(*) from kernel_inbox where state = 'DONE'") == 60));
        }
        assertEquals(60, seen.stream().map(Message::id).distinct().count());
        for (var key : List.of("charge-1", "charge-2")) {
            var ids = seen.stream().filter(message -> key.equals(message.key())).map(Message::id).toList();
            assertEquals(ids.stream().sorted().toList(), ids);
        }
    }

    @Test
    @Tag("FOUND-13")
    void a_lane_whose_provider_hangs_holds_up_no_other() throws Exception {
        var free = new CountDownLatch(1);
        for (int i = 0; i < 35; i++) {
            put("voucher", "voucher-" + i);
            put("mail", "mail-" + i);
        }
        try (var node = house.node().lane("outbox:voucher", 4, exchange -> free.await()).lane("outbox:mail", 4, exchange -> {}).start()) {
            assertTrue(soon(() -> waiting("mail") == 0), "mails wait for vouchers");
            assertEquals(35, waiting("voucher"));
            free.countDown();
            assertTrue(soon(() -> waiting() == 0));
        }
    }

    @Test
    void what_fails_is_tried_again_later_and_dead_after_the_last_attempt() throws Exception {
        put("mail", "first");
        put("mail", "last");
        house.sql.update("update kernel_outbox set attempts = 7 where ordering_key = 'last'");
        try (var node = house.node().lane("outbox:mail", 2, exchange -> {
            throw new IllegalStateException("no answer");
        }).start()) {
            assertTrue(soon(() -> house.sql.number("select count(*) from kernel_outbox where dead and attempts = 8 and not claimed") == 1));
            assertTrue(soon(() -> house.sql.number("""
                    select count(*) from kernel_outbox where not dead and attempts >= 1 and not claimed and last_error like '%no answer%'
                      and due_at > now() and ordering_key = 'first'""") == 1));
        }
    }

    @Test
    void one_that_is_dead_lets_the_next_of_its_key_go() throws Exception {
        put("mail", "ana");
        put("mail", "ana");
        house.sql.update("update kernel_outbox set attempts = 7 where id = (select min(id) from kernel_outbox)");
        long first = house.sql.number("select min(id) from kernel_outbox");
        try (var node = house.node().lane("outbox:mail", 2, exchange -> {
            if (message(exchange).id() == first) {
                throw new IllegalStateException("no such address");
            }
        }).start()) {
            assertTrue(soon(() -> waiting() == 0));
        }
        assertEquals(1, house.sql.number("select count(*) from kernel_outbox where dead"));
    }

    @Test
    @Tag("FOUND-01")
    void what_a_process_died_over_is_tried_once_more_alone_and_then_set_aside() throws Exception {
        for (int i = 0; i < 3; i++) {
            put("mail", "key-" + i);
        }
        house.sql.update("update kernel_outbox set claimed = true, attempts = 1, crashes = case ordering_key when 'key-2' then 1 else 0 end");
        var together = new AtomicInteger();
        var seen = Collections.synchronizedList(new ArrayList<String>());
        try (var node = house.node().lane("outbox:mail", 3, exchange -> {
            assertEquals(1, together.incrementAndGet());
            seen.add(message(exchange).key());
            TimeUnit.MILLISECONDS.sleep(20);
            together.decrementAndGet();
        }).start()) {
            assertTrue(soon(() -> waiting() == 0));
        }
        assertEquals(List.of("key-0", "key-1"), seen.stream().sorted().toList());
        assertEquals(1, house.sql.number("select count(*) from kernel_outbox where dead and ordering_key = 'key-2' and last_error like '%stopped%'"));
    }

    @Test
    @Tag("FOUND-16")
    void an_orderly_stop_ends_what_is_begun_and_gives_back_the_rest_unattempted() throws Exception {
        for (int i = 0; i < 20; i++) {
            put("mail", "key-" + i);
        }
        var begun = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        var node = house.node().lane("outbox:mail", 2, exchange -> {
            begun.countDown();
            go.await();
        }).start();
        assertTrue(begun.await(SuiteTest.PATIENCE.toSeconds(), TimeUnit.SECONDS));
        var stopping = Thread.ofVirtual().start(node::close);
        go.countDown();
        stopping.join();
        assertTrue(soon(() -> house.sql.number("select count(*) from kernel_outbox where claimed") == 0), "something is claimed still");
        assertEquals(0, house.sql.number("select count(*) from kernel_outbox where attempts > 0"));
        assertTrue(waiting() <= 18);
    }

    @Test
    @Tag("FOUND-13")
    void a_lane_whose_provider_is_away_rests_keeps_its_attempts_and_goes_on() throws Exception {
        for (int i = 0; i < 40; i++) {
            put("voucher", "voucher-" + i);
        }
        var called = new AtomicInteger();
        var atOnce = new AtomicInteger();
        try (var node = house.node().lane("outbox:voucher?concurrency=2&failures=5&rest=1000", exchange -> {
            if (called.incrementAndGet() <= 8) {
                throw new IllegalStateException("nobody answers");
            }
            atOnce.addAndGet(message(exchange).attempt() == 1 ? 1 : 0);
        }).start()) {
            assertTrue(soon(() -> waiting() == 0), "the lane never began again");
        }
        assertEquals(48, called.get());
        assertTrue(atOnce.get() >= 32, "those that waited lost an attempt, only so many did not: " + atOnce);
    }

    @Test
    void of_two_nodes_each_message_is_worked_on_by_one() throws Exception {
        for (int i = 0; i < 300; i++) {
            put("mail", "key-" + i % 40);
        }
        var seen = Collections.synchronizedList(new ArrayList<Long>());
        try (var one = house.node().lane("outbox:mail", 3, exchange -> seen.add(message(exchange).id())).start();
                var other = house.node().lane("outbox:mail", 3, exchange -> seen.add(message(exchange).id())).start()) {
            assertTrue(soon(() -> waiting() == 0));
        }
        assertEquals(300, seen.size());
        assertEquals(300, seen.stream().distinct().count());
    }

    @Test
    void who_lost_a_message_to_somebody_else_does_not_end_it() throws Exception {
        put("mail", "ana");
        try (var node = house.node().lane("outbox:mail", 1, exchange -> house.sql.update(
                "update kernel_outbox set claim = gen_random_uuid(), due_at = now() + interval '1 hour'")).start()) {
            assertTrue(soon(() -> house.sql.number("select count(*) from kernel_outbox where due_at > now() + interval '30 minutes'") == 1));
        }
        assertEquals(1, waiting());
        assertEquals(1, house.sql.number("select count(*) from kernel_outbox where claimed"));
    }

    @Test
    void what_nobody_works_on_fails_in_words() throws Exception {
        put("nobody", "x");
        try (var node = house.node().lane("outbox:mail", 1, exchange -> {}).start()) {
            assertTrue(
                    soon(() -> house.sql.number("select count(*) from kernel_outbox where last_error like 'nobody handles%' and not claimed") == 1));
        }
        assertFalse(waiting() == 0);
    }

    private static Message message(Exchange exchange) {
        return exchange.getIn().getBody(Message.class);
    }

    private static void put(String kind, String key) {
        house.sql.update("insert into kernel_outbox (kind, ordering_key, body, created_at, due_at) values (?, ?, '{}', now(), now())", kind, key);
    }

    private static long waiting() {
        return house.sql.number("select count(*) from kernel_outbox where not dead");
    }

    private static long waiting(String kind) {
        return house.sql.number("select count(*) from kernel_outbox where not dead and kind = ?", kind);
    }

    private static boolean soon(BooleanSupplier condition) {
        return SuiteTest.soon(condition);
    }
}
