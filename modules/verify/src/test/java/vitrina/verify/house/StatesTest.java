package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;
import vitrina.verify.house.Machines.Machine;

/** Walks every state machine there is; a new one is found by itself. */
@Tag("SM-1")
class StatesTest {

    /** Where a machine ends. One without an end goes round. */
    private static final Map<String, Set<String>> ENDS = Map.of(
            "ImageState", Set.of("READY", "FAILED"),
            "ImportState", Set.of("DONE", "FAILED", "CANCELLED"),
            "OrderPayment", Set.of("CHARGED_BACK"),
            "OrderStage", Set.of("CANCELLED"),
            "OrderState", Set.of("DELIVERED", "RETURNED"),
            "PaymentState", Set.of("CHARGED_BACK"),
            "RefundState", Set.of("DONE", "REPLACED"),
            "ReservationState", Set.of(),
            "StaffState", Set.of());

    @Test
    void every_machine_is_known_with_its_ends() throws Exception {
        var found = new TreeMap<String, Set<String>>();
        for (var machine : Machines.all()) {
            found.put(machine.name(), machine.states().stream().filter(State::isFinal).map(Object::toString).collect(Collectors.toSet()));
        }
        assertEquals(new TreeMap<>(ENDS), found);
    }

    @Test
    void every_state_is_reached_from_a_start() throws Exception {
        var wrong = new TreeSet<String>();
        for (var machine : Machines.all()) {
            var reached = walk(machine, machine.starts());
            machine.states().stream().filter(state -> !reached.contains(state)).forEach(state -> wrong.add(machine.name() + " " + state));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_state_leads_to_an_end_or_where_there_is_none_round_again() throws Exception {
        var wrong = new TreeSet<String>();
        for (var machine : Machines.all()) {
            var ends = machine.states().stream().anyMatch(State::isFinal)
                    ? machine.states().stream().filter(State::isFinal).toList()
                    : machine.starts();
            for (var state : machine.states()) {
                if (walk(machine, List.of(state)).stream().noneMatch(ends::contains)) {
                    wrong.add(machine.name() + " " + state);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_move_is_asked_what_as_whom_and_why() throws Exception {
        int refused = 0;
        for (var machine : Machines.all()) {
            for (var from : machine.states()) {
                for (var to : machine.states()) {
                    for (var mover : Mover.values()) {
                        var allowed = machine.next(from).contains(to) && machine.movers(from, to).contains(mover);
                        var move = machine.name() + " " + from + " to " + to + " by " + mover;
                        if (!allowed) {
                            assertEquals(machine.next(from).contains(to) ? "kernel.move-forbidden" : "kernel.move-impossible",
                                    assertThrows(Refusal.class, () -> of(from, to, mover, "because"), move).code(), move);
                            refused++;
                        } else if (machine.needsReason(from, to)) {
                            assertEquals("kernel.reason-needed", assertThrows(Refusal.class, () -> of(from, to, mover, " "), move).code());
                            assertEquals("because", of(from, to, mover, " because ").reason());
                        } else {
                            assertEquals(List.of(from.toString()), of(from, to, mover, null).from());
                        }
                    }
                }
            }
        }
        assertTrue(refused > 100, "nothing was refused");
    }

    @Test
    void a_statement_that_decides_by_itself_starts_only_where_the_mover_may() throws Exception {
        for (var machine : Machines.all()) {
            for (var to : machine.states()) {
                for (var mover : Mover.values()) {
                    var from = machine.states().stream().filter(one -> machine.next(one).contains(to) && machine.movers(one, to).contains(mover)
                            && !machine.needsReason(one, to)).map(Object::toString).collect(Collectors.toSet());
                    if (from.isEmpty()) {
                        assertThrows(Refusal.class, () -> to(to, mover), machine.name() + " to " + to + " by " + mover);
                    } else {
                        assertEquals(from, Set.copyOf(to(to, mover).from()));
                    }
                }
            }
        }
    }

    @Test
    void somebody_may_make_every_move_and_only_moves_are_taken_back() throws Exception {
        var wrong = new TreeSet<String>();
        for (var machine : Machines.all()) {
            for (var from : machine.states()) {
                for (var to : machine.states()) {
                    boolean move = machine.next(from).contains(to);
                    if (move == machine.movers(from, to).isEmpty() || !move && !machine.takersBack(from, to).isEmpty()) {
                        wrong.add(machine.name() + " " + from + " to " + to);
                    }
                    for (var mover : Mover.values()) {
                        if (machine.takersBack(from, to).contains(mover)) {
                            back(to, from, mover);
                        } else {
                            assertThrows(Refusal.class, () -> back(to, from, mover), machine.name() + " " + to + " back to " + from);
                        }
                    }
                }
                if (!from.isStart()) {
                    assertThrows(Refusal.class, () -> start(from), machine.name() + " " + from);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    @Tag("DEC-18")
    void every_state_has_a_label_in_three_languages_where_people_see_it() throws Exception {
        var wrong = new TreeSet<String>();
        for (var language : List.of("es", "en", "pt")) {
            var texts = texts(language);
            for (var machine : Machines.all()) {
                var key = Machines.LABELS.getOrDefault(machine.name(), "?");
                for (var state : machine.states()) {
                    if (!key.startsWith("- ") && texts.getProperty(key + state, "").isBlank()) {
                        wrong.add(machine.name() + " " + language + " " + key + state);
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        for (var file : Tree.files("_" + language + ".properties")) {
            texts.load(new StringReader(file.text()));
        }
        return texts;
    }

    private static Set<State<?>> walk(Machine machine, Collection<State<?>> from) {
        var seen = new HashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            machine.next(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & State<S>> Move<S> of(State<?> from, State<?> to, Mover mover, String reason) {
        return Move.of((S) from, (S) to, mover, reason);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & State<S>> Move<S> to(State<?> to, Mover mover) {
        return Move.to((S) to, mover);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & State<S>> Move<S> back(State<?> from, State<?> to, Mover mover) {
        return Move.back((S) from, (S) to, mover);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & State<S>> Move<S> start(State<?> state) {
        return Move.start((S) state);
    }
}
