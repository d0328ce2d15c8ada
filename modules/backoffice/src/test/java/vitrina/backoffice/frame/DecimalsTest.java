package vitrina.backoffice.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are read as the people of a language mean them. */
@Tag("LOC-09")
class DecimalsTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = ';', value = {"es;45.900;45900", "es;45900;45900", "es;1.234.567,89;1234567.89", "es;12,5;12.5", "es;12.5;12.5",
            "pt;1.234,50;1234.50", "pt;12.50;12.50", "en;45,900;45900", "en;45.900;45.900", "en;12,50;12.50", "en;1,234.5;1234.5",
            "es;1 234,5;1234.5", "es;-3;-3"})
    void a_number_is_understood(String language, String typed, BigDecimal meant) {
        assertEquals(0, meant.compareTo(Decimals.read(typed, Locale.of(language)).orElseThrow()), typed);
    }

    @ParameterizedTest(name = "{1} in {0} is no number")
    @CsvSource(delimiter = ';', value = {"es;abc", "es;1.23.456", "es;1,2,3", "es;12.3456", "en;1,2345", "es;''", "es;1e5", "en;$5"})
    void nonsense_is_not(String language, String typed) {
        assertEquals(true, Decimals.read(typed, Locale.of(language)).isEmpty(), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"es;45900.0000;45900", "es;12.5000;12,50", "en;12.5;12.50", "pt;0.125;0,125"})
    void what_is_written_is_read_back(String language, BigDecimal number, String written) {
        assertEquals(written, Decimals.write(number, Locale.of(language)));
        assertEquals(0, number.compareTo(Decimals.read(written, Locale.of(language)).orElseThrow()));
    }
}
