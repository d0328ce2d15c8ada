package vitrina.orders.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.settings.Scope;

/** The days in which a shopper may withdraw, as staff set them for a country. */
@Tag("LOC-10")
class WithdrawalTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void days_are_counted_with_a_w_without_weekends() {
        assertEquals(FRIDAY.plusDays(5), Withdrawal.parse("5").until(FRIDAY));
        assertEquals(FRIDAY.plusDays(7), Withdrawal.parse("5w").until(FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w", "5 w", "-1", "1000", "5d", "AR=10", "٣"})
    void what_is_no_number_of_days_is_not_taken(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Withdrawal.parse(typed));
    }

    @Test
    void none_at_all_is_a_decision() {
        assertNull(Withdrawal.parse("0").until(FRIDAY));
    }

    @Test
    void a_country_has_its_own_from_the_beginning() {
        assertEquals("10", OrderSettings.WITHDRAWAL.standard(Scope.country("AR")).toString());
        assertEquals("5w", OrderSettings.WITHDRAWAL.standard(Scope.branch("MX", "mexico")).toString());
        assertEquals(Withdrawal.NONE, OrderSettings.WITHDRAWAL.standard(Scope.country("US")));
    }

    @Test
    void the_text_for_all_countries_of_the_version_before_is_understood() {
        assertEquals(Map.of("AR", "10", "CO", "5w"), Withdrawal.byCountry("AR=10 , CO=5w"));
        assertEquals(Map.of(), Withdrawal.byCountry(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX=a", "CO=5,", ",CO=5", "CO=5;MX=5", "co=5", "XX=5", "CO=5,CO=7", "CO = 5", "5"})
    void one_that_says_nothing_of_some_country_is_not(String former) {
        assertThrows(IllegalArgumentException.class, () -> Withdrawal.byCountry(former));
    }
}
