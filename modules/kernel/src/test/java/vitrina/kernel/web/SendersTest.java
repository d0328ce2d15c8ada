package vitrina.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sender is as much as one can have. */
@Tag("FOUND-11")
class SendersTest {

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.7, false", "2001:db8:1:2:3:4:5:6, 20010db800010002/64, false", "127.0.0.1, 127.0.0.1, true",
        "::1, 0000000000000000/64, true", "::ffff:203.0.113.7, 203.0.113.7, false", "unix:, unix:, false", "a name, a name, false"})
    void a_sender_is_as_large_as_what_one_can_have(String address, String name, boolean here) {
        assertEquals(new Sender(name, here), Sender.of(address));
    }

    @Test
    void the_addresses_of_one_network_are_one_sender() {
        assertEquals(Sender.of("2600:3c03::1"), Sender.of("2600:3c03::2"));
        assertEquals(Sender.of("2001:db8:1:2::1"), Sender.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(Sender.of("2001:db8:1:2::1"), Sender.of("2001:db8:1:3::1"));
        assertNull(Sender.of(null));
    }
}
