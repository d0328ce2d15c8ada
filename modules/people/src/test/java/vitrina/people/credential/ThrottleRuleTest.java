package vitrina.people.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("Q16")
class ThrottleRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final ThrottleRule rule = new ThrottleRule(5, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofMinutes(15));

    @Test
    void the_first_tries_are_free() {
        for (int tries = 1; tries < 5; tries++) {
            assertNull(rule.blockedUntil(tries, NOW));
        }
    }

    @ParameterizedTest(name = "after {0} tries the brake holds {1} minutes")
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "1000, 15", "2000000000, 15"})
    void the_brake_doubles_and_never_grows_past_its_limit(int tries, int minutes) {
        assertEquals(NOW.plus(Duration.ofMinutes(minutes)), rule.blockedUntil(tries, NOW));
    }

    @Test
    void after_a_quiet_quarter_of_an_hour_the_count_starts_again() {
        assertEquals(8, rule.countAfter(7, NOW.minus(Duration.ofMinutes(15)), NOW));
        assertEquals(1, rule.countAfter(7, NOW.minus(Duration.ofMinutes(15)).minusMillis(1), NOW));
        assertEquals(1, rule.countAfter(0, null, NOW));
    }

    @ParameterizedTest
    @EnumSource(ThrottleScope.class)
    void nobody_is_ever_locked_out_for_longer_than_half_an_hour(ThrottleScope scope) {
        var until = scope.rule().blockedUntil(Integer.MAX_VALUE, NOW);
        assertTrue(!until.isAfter(NOW.plus(Duration.ofMinutes(30))), scope + " holds until " + until);
    }

    @Test
    void an_address_shared_by_many_gets_more_tries_than_one_account() {
        assertTrue(ThrottleScope.ADDRESS.rule().free() >= 5 * ThrottleScope.CUSTOMER.rule().free());
    }
}
