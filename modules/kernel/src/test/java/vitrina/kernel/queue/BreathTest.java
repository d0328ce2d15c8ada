package vitrina.kernel.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lane pauses between two claims, and only then. */
@Tag("Q7")
@Timeout(20)
class BreathTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(80);

    @Test
    void the_first_claim_does_not_wait() throws InterruptedException {
        new Breath(LONG).draw();
    }

    @Test
    void the_second_waits_for_what_comes_meanwhile() throws InterruptedException {
        var breath = new Breath(SHORT);
        assertPausesWithinTwo(breath);
    }

    @Test
    void it_does_not_when_somebody_is_known_to_wait() throws InterruptedException {
        var breath = new Breath(LONG);
        breath.draw();
        breath.cut();
        breath.draw();
    }

    @Test
    void one_pause_is_cut_however_many_wait() throws InterruptedException {
        var breath = new Breath(SHORT);
        breath.draw();
        breath.cut();
        breath.cut();
        assertPausesWithinTwo(breath);
    }

    @Test
    void no_pause_is_cut_by_who_waited_before_it() throws InterruptedException {
        var breath = new Breath(SHORT);
        breath.cut();
        assertPausesWithinTwo(breath);
    }

    private static void assertPausesWithinTwo(Breath breath) throws InterruptedException {
        long begun = System.nanoTime();
        breath.draw();
        breath.draw();
        assertTrue(System.nanoTime() - begun >= SHORT.toNanos());
    }
}
