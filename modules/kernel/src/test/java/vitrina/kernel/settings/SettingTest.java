package vitrina.kernel.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.refusal.Refusal;

/** What people may type into a setting. */
@Tag("FOUND-08")
class SettingTest {

    private static final Setting<Duration> IDLE = Setting.duration("idle", Duration.ofHours(2), Duration.ofMinutes(5), Duration.ofDays(30));
    private static final Setting<Integer> PORT = Setting.number("port", 587, 1, 65_535);

    @ParameterizedTest
    @ValueSource(strings = {"5m", "30d", "1d 12h", "PT10M"})
    void a_span_within_its_bounds_is_taken(String typed) {
        assertDoesNotThrow(() -> IDLE.check(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "4m", "31d", "200000000d"})
    void one_that_stops_the_house_is_refused_with_its_bounds(String typed) {
        var refused = assertThrows(Refusal.class, () -> IDLE.check(typed));
        assertEquals("kernel.setting-beyond", refused.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5m", "P-1D", "1000000000000d"})
    void what_is_no_span_is_refused(String typed) {
        assertEquals("kernel.setting-invalid", assertThrows(Refusal.class, () -> IDLE.check(typed)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-2147483648"})
    void a_number_beyond_its_bounds_is_refused(String typed) {
        assertEquals("kernel.setting-beyond", assertThrows(Refusal.class, () -> PORT.check(typed)).code());
    }

    @Test
    void a_text_is_one_line_that_can_be_read() {
        var brand = Setting.text("brand", "Alba");
        assertDoesNotThrow(() -> brand.check(""));
        assertDoesNotThrow(() -> brand.check("Casa Ñandú 🌿"));
        for (var typed : new String[] {"x\u0001y", "two\nlines", "turned \u202e round", "half \ud800", "x".repeat(501)}) {
            assertEquals("kernel.setting-invalid", assertThrows(Refusal.class, () -> brand.check(typed), typed).code());
            assertThrows(Refusal.class, () -> Setting.text("list", "", any -> true).check(typed), typed);
            assertThrows(Refusal.class, () -> Setting.secret("password").check(typed), typed);
        }
    }

    @Test
    void mails_come_from_one_address() {
        assertDoesNotThrow(() -> KernelSettings.MAIL_FROM.check("shop@alba.example"));
        assertDoesNotThrow(() -> KernelSettings.MAIL_FROM.check("Alba <shop@alba.example>"));
        for (var typed : new String[] {"", "shop", "a@b.example, c@d.example", "a@b.example>"}) {
            assertEquals("kernel.setting-invalid", assertThrows(Refusal.class, () -> KernelSettings.MAIL_FROM.check(typed), typed).code());
        }
    }

    @Test
    void a_number_is_written_in_plain_digits() {
        assertDoesNotThrow(() -> PORT.check("25"));
        for (var typed : new String[] {"\u0663", "1e3", "25.0", "9999999999999"}) {
            assertEquals("kernel.setting-invalid", assertThrows(Refusal.class, () -> PORT.check(typed), typed).code());
        }
    }
}
