package vitrina.orders.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days in which a shopper may withdraw, as staff set them by country. */
@Tag("LOC-10")
class WithdrawalTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void days_are_counted_with_a_w_without_weekends() {
        assertEquals(FRIDAY.plusDays(5), Withdrawal.until("AR=10, CO=5", "CO", FRIDAY));
        assertEquals(FRIDAY.plusDays(7), Withdrawal.until("AR=10,CO=5w", "CO", FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO=5", "AR=10,BR=7,CO=5w,MX=5w", "AR=10 , CO=0"})
    void every_country_of_a_setting_that_is_taken_has_a_window(String setting) {
        assertTrue(OrderSettings.WITHDRAWAL.taken().test(setting));
        for (var entry : setting.split(" ?, ?")) {
            assertNotNull(Withdrawal.until(setting, entry.substring(0, 2), FRIDAY), entry);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX=a", "CO=abc,MX=99999999999", "CO=5,", ",CO=5", " CO=5", "CO=5;MX=5", "CO=-1", "co=5", "XX=5", "CO=5,CO=7",
        "CO = 5", "5"})
    void what_would_leave_a_country_without_its_window_is_not_taken(String setting) {
        assertFalse(OrderSettings.WITHDRAWAL.taken().test(setting));
    }

    @Test
    void none_at_all_is_a_decision() {
        assertTrue(OrderSettings.WITHDRAWAL.taken().test(""));
    }
}
