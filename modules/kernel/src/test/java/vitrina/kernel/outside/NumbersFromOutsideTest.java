package vitrina.kernel.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number from outside is plain digits of limited length before anybody computes with it. */
@Tag("FOUND-01")
class NumbersFromOutsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-3", "+3", "12.50", "007", "999999999999999.1234567890"})
    void a_plain_decimal_is_read(String text) {
        assertEquals(Optional.of(new BigDecimal(text)), Numbers.decimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e999999999", "1E3", "-1e-999999999", ".", "-", "1.", ".5", "1.2.3", "1,5", " 1", "1 ", "0x1F", "NaN", "Infinity",
        "1000000000000000", "1.12345678901", "١٢", "--1", "1-"})
    void anything_else_is_no_number(String text) {
        assertEquals(Optional.empty(), Numbers.decimal(text));
    }

    @Test
    void neither_is_null_nor_a_million_digits() {
        assertEquals(Optional.empty(), Numbers.decimal(null));
        assertEquals(Optional.empty(), Numbers.decimal("9".repeat(1_000_000)));
        assertEquals(Optional.empty(), Numbers.decimal("0".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "0, false", "101, false", "5.0, false", "5e0, false", "99999999999999999999, false"})
    void a_whole_number_lies_between_its_bounds(String text, boolean read) {
        assertEquals(read, Numbers.whole(text, 1, 100).isPresent());
    }

    @Test
    void a_whole_number_may_be_negative() {
        assertEquals(OptionalLong.of(-7), Numbers.whole("-7", -10, 10));
        assertTrue(Numbers.whole(null, 0, 1).isEmpty());
    }
}
