package vitrina.verify.queues;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.SuiteTest;

/** How many messages a second pass a route that does nothing. Said, not demanded: machines differ. */
@Tag("nightly")
class QueueSpeedTest {

    private static final int MESSAGES = 20_000;

    @Test
    void messages_pass_the_outbox_and_events_the_inbox() throws Exception {
        try (var house = new QueueHouse()) {
            for (int round = 0; round < 3; round++) {
                house.sql.update("""
                        insert into kernel_outbox (kind, ordering_key, body, created_at, due_at)
                        select 'mail', 'key-' || n, '{"to": "ana@example.com"}', now(), now() from generate_series(1, ?) n""", MESSAGES);
                house.sql.update("""
                        insert into kernel_inbox (provider, event_id, ordering_key, body, headers, received_at, due_at)
                        select 'card', ? || n, 'charge-' || n, '{}', '{}', now(), now() from generate_series(1, ?) n""", "e-" + round + "-",
                        MESSAGES);
                house.sql.update("analyze");
                measure(house, "outbox:mail", "select count(*) from kernel_outbox");
                measure(house, "inbox:card", "select count(*) from kernel_inbox where state = 'WAITING'");
            }
        }
    }

    private static void measure(QueueHouse house, String lane, String left) throws Exception {
        long start = System.nanoTime();
        try (var node = house.node().lane(lane, 8, exchange -> {}).start()) {
            assertTrue(SuiteTest.soon(() -> house.sql.number(left) == 0), "some are left");
            System.out.printf("%s: %,d a second%n", lane, Math.round(MESSAGES / ((System.nanoTime() - start) / 1e9)));
        }
    }
}
