package vitrina.kernel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of twenty messages whose process died the one to blame is found out, and the others are worked on. */
@Tag("FOUND-01")
class WhoStopsTheServerTest {

    private record Message(String name, int crashes) implements Claimed {
    }

    private final List<String> worked = new ArrayList<>();
    private final List<String> givenBack = new ArrayList<>();

    @Test
    void suspects_are_worked_on_alone_and_after_the_others() {
        drain(List.of(new Message("a", 1), new Message("b", 0), new Message("c", 1), new Message("d", 0)));
        assertEquals(List.of("b", "d", "a"), worked);
        assertEquals(List.of("c"), givenBack);
    }

    @Test
    void without_suspects_all_are_worked_on_in_their_order() {
        drain(List.of(new Message("a", 0), new Message("b", 0)));
        assertEquals(List.of("a", "b"), worked);
        assertEquals(List.of(), givenBack);
    }

    @Test
    void two_deaths_are_enough() {
        assertFalse(new Message("a", 1).isDeadly());
        assertTrue(new Message("a", 2).isDeadly());
    }

    private void drain(List<Message> claimed) {
        Iterator<List<Message>> claims = List.of(claimed, List.<Message>of()).iterator();
        Batches.drain(claims::next, message -> worked.add(message.name()), back -> back.forEach(message -> givenBack.add(message.name())));
    }
}
