package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log is not filled by who asks and goes away. */
@Tag("FOUND-06")
class WhoHangsUpIsNoFailureTest {

    @Test
    void an_answer_that_nobody_took_is_not_logged() {
        assertTrue(Logs.isHungUp(new IOException("Connection is closed")));
        assertTrue(Logs.isHungUp(new IllegalStateException("wrapped", new UncheckedIOException(new IOException("Broken pipe")))));
    }

    @Test
    void every_other_failure_is() {
        assertFalse(Logs.isHungUp(null));
        assertFalse(Logs.isHungUp(new IOException("No space left on device")));
        assertFalse(Logs.isHungUp(new IllegalStateException("Connection is closed")));
    }
}
