package vitrina.kernel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a process died over is told from what an orderly stop left behind. */
@Tag("FOUND-01")
class WhoStopsTheServerTest {

    private record Message(int crashes, Instant until) implements Claimed {
    }

    private final List<String> worked = new ArrayList<>();
    private final List<String> givenBack = new ArrayList<>();

    @AfterEach
    void go() {
        Batches.start();
    }

    @Test
    void all_are_worked_on_in_their_order_until_nothing_waits() {
        drain(List.of("a", "b"), List.of("c"));
        assertEquals(List.of("a", "b", "c"), worked);
        assertEquals(List.of(), givenBack);
    }

    @Test
    void an_orderly_stop_gives_back_what_was_not_begun_and_claims_no_more() {
        drain(List.of("a", "stop", "b", "c"), List.of("d"));
        assertEquals(List.of("a", "stop"), worked);
        assertEquals(List.of("b", "c"), givenBack);
    }

    @Test
    void two_deaths_are_enough() {
        assertFalse(new Message(1, null).isDeadly());
        assertTrue(new Message(2, null).isDeadly());
    }

    @SafeVarargs
    private void drain(List<String>... claims) {
        Iterator<List<String>> left = new ArrayList<>(List.of(claims)).iterator();
        Batches.<String>drain(() -> left.hasNext() ? left.next() : List.of(), message -> {
            worked.add(message);
            if (message.equals("stop")) {
                Batches.stop();
            }
        }, givenBack::addAll);
    }
}
