package vitrina.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations of settings. */
class SpansTest {

    @ParameterizedTest
    @CsvSource({"5d, 432000", "1d 12h, 129600", "90m, 5400", "10 s, 10", "1D12H, 129600", "PT10S, 10", "pt48h, 172800", "0s, 0"})
    void a_span_is_read_as_people_write_it(String text, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Spans.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "d", "two days", "5d later", "-5d", "5w", "P", "1d,2h", "99999999999d"})
    void anything_else_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Spans.parse(text));
    }

    @Test
    void a_span_is_written_in_the_largest_units() {
        assertEquals("5d", Spans.text(Duration.ofHours(120)));
        assertEquals("1d 12h", Spans.text(Duration.ofHours(36)));
        assertEquals("1h 30m", Spans.text(Duration.ofMinutes(90)));
        assertEquals("10s", Spans.text(Duration.ofSeconds(10)));
        assertEquals("0s", Spans.text(Duration.ZERO));
    }
}
