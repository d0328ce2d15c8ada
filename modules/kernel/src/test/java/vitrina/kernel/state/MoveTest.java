package vitrina.kernel.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vitrina.kernel.refusal.Refusal;

/** What holds for any machine; the machines there are, the tests of the house walk. */
class MoveTest {

    /** The door of a shop: staff open it, the timer closes it, and closing early needs a reason. */
    private enum Door implements State<Door> {
        SHUT, OPEN;

        @Override
        public Set<Door> next() {
            return Set.of(this == SHUT ? OPEN : SHUT);
        }

        @Override
        public Set<Mover> movers(Door to) {
            return to == this ? Set.of() : to == OPEN ? Set.of(Mover.STAFF) : Set.of(Mover.STAFF, Mover.SYSTEM);
        }

        @Override
        public boolean isStart() {
            return this == SHUT;
        }

        @Override
        public boolean needsReason(Door to) {
            return to == SHUT;
        }

        @Override
        public Set<Mover> takersBack(Door to) {
            return to == OPEN ? Set.of(Mover.STAFF) : Set.of();
        }
    }

    @Test
    void the_first_thing_that_does_not_hold_is_said() {
        assertEquals("kernel.move-impossible", code(() -> Move.of(Door.OPEN, Door.OPEN, Mover.STAFF, "why")));
        assertEquals("kernel.move-forbidden", code(() -> Move.of(Door.SHUT, Door.OPEN, Mover.CUSTOMER, null)));
        assertEquals("kernel.reason-needed", code(() -> Move.of(Door.OPEN, Door.SHUT, Mover.STAFF, "  ")));
        assertEquals("ill", Move.of(Door.OPEN, Door.SHUT, Mover.STAFF, " ill ").reason());
        assertNull(Move.of(Door.SHUT, Door.OPEN, Mover.STAFF, " ").reason());
    }

    @Test
    void a_move_that_needs_a_reason_is_not_made_from_wherever_it_is() {
        assertEquals(List.of("SHUT"), Move.to(Door.OPEN, Mover.STAFF).from());
        assertEquals("kernel.move-forbidden", code(() -> Move.to(Door.SHUT, Mover.STAFF)));
    }

    @Test
    void only_what_the_machine_lets_be_taken_back_is() {
        assertEquals(List.of("OPEN"), Move.back(Door.OPEN, Door.SHUT, Mover.STAFF).from());
        assertEquals("kernel.move-forbidden", code(() -> Move.back(Door.OPEN, Door.SHUT, Mover.SYSTEM)));
        assertEquals("kernel.move-forbidden", code(() -> Move.back(Door.SHUT, Door.OPEN, Mover.STAFF)));
    }

    @Test
    void nothing_begins_but_at_a_start() {
        assertEquals(List.of(), Move.start(Door.SHUT).from());
        assertEquals("kernel.move-impossible", code(() -> Move.start(Door.OPEN)));
    }

    @Test
    void what_follows_a_move_follows_only_when_it_was_made() {
        var told = new ArrayList<Object>();
        var move = Move.to(Door.OPEN, Mover.STAFF);
        assertFalse(move.perform(to -> 0, () -> told.add("nobody")));
        assertTrue(move.perform(to -> Optional.empty(), told::add).isEmpty());
        assertEquals(List.of(), told);
        assertTrue(move.perform(to -> 1, () -> told.add("rows")));
        assertTrue(move.perform(to -> Optional.of(to.to()), told::add).isPresent());
        assertEquals(List.of("rows", Door.OPEN), told);
    }

    private static String code(Runnable move) {
        return assertThrows(Refusal.class, move::run).code();
    }
}
