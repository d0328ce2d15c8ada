package vitrina.kernel.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FOUND-01")
class DaysTest {

    @Test
    void what_a_browser_writes_is_read() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 29)), Days.day(" 2026-11-29 "));
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 29, 18, 30)), Days.moment("2026-11-29T18:30"));
        assertEquals(Optional.of(LocalDate.of(9999, 12, 31)), Days.day("9999-12-31"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "x", "2026-02-30", "29/11/2026", "0000-01-01", "-5000-01-01", "+10000-01-01", "+999999999-12-31",
        "+300000-01-01"})
    void nothing_else_is(String text) {
        assertEquals(Optional.empty(), Days.day(text));
        assertEquals(Optional.empty(), Days.moment(text + "T10:00"));
    }
}
