package vitrina.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only this machine's own people get to the sandbox and in by the demo sign-ins. */
@Tag("FOUND-07")
class SandboxDoorTest {

    private static final List<String> PLAIN = List.of("Host", "User-Agent", "Accept");

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "0:0:0:0:0:0:0:1, [::1]", "127.1.2.3, LOCALHOST"})
    void somebody_at_this_machine_is_one_of_them(String address, String name) {
        assertTrue(SandboxDoor.isOwn(address, name, PLAIN));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 127.0.0.1", "127.0.0.1, shop.example", "127.0.0.1, localhost.evil.example", "1127.0.0.1, localhost",
        "127.0.0.1.evil, localhost"})
    void somebody_of_another_address_or_by_another_name_is_not(String address, String name) {
        assertFalse(SandboxDoor.isOwn(address, name, PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Host", "X-FORWARDED-SERVER", "Forwarded", "Via", "X-Real-IP"})
    void whom_a_proxy_brought_is_not_even_from_this_machine(String header) {
        assertFalse(SandboxDoor.isOwn("127.0.0.1", "127.0.0.1", List.of("Host", header)));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080, true", "http://localhost, true", "http://[::1]:8080, true", "https://shop.example, false",
        "http://127.0.0.1.shop.example, false", "http://localhost@shop.example, false", "nonsense, false", "http://192.0.2.1, false"})
    void a_shop_that_calls_itself_by_a_public_address_has_no_sandbox(String address, boolean here) {
        assertEquals(here, SandboxDoor.isOfThisMachine(address));
    }

    @Test
    void an_empty_base_address_is_not_this_machine() {
        assertFalse(SandboxDoor.isOfThisMachine(" "));
    }
}
