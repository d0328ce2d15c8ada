package vitrina.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a visitor's address is believed. */
@Tag("Q16")
class ProxiesTest {

    private final Proxies proxies = Proxies.parse("127.0.0.1, 10.1.0.0/20 2001:db8::/33");

    @Test
    void without_proxies_the_header_counts_for_nothing() {
        assertEquals("127.0.0.1", Proxies.NONE.visitor("127.0.0.1", "203.0.113.7"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // asked by, header, visitor
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, -, 127.0.0.1",
        // a stranger may write what he likes, the last proxy's word is what counts
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
        "127.0.0.1, '198.51.100.1, 203.0.113.7, 10.1.15.255', 203.0.113.7",
        "127.0.0.1, '203.0.113.7,10.1.16.0', 10.1.16.0",
        "2001:db8:7fff::1, 2a00::7, 2a00::7",
        "2001:db8:8000::1, 2a00::7, 2001:db8:8000::1",
        // no name is looked up, nothing strange gets into the books, and nobody is taken for the proxy itself
        "127.0.0.1, proxy.example, unknown",
        "127.0.0.1, '203.0.113.7, <script>', unknown",
        "127.0.0.1, 999.1.1.1, unknown",
        // some proxies tell the port
        "127.0.0.1, 203.0.113.7:4711, 203.0.113.7",
        "127.0.0.1, [2a00::7]:443, 2a00::7"})
    void the_last_address_that_is_no_proxy_of_ours_is_the_visitor(String remote, String said, String visitor) {
        assertEquals(visitor, proxies.visitor(remote, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "all"})
    void anything_but_addresses_is_no_setting(String text) {
        assertThrows(IllegalArgumentException.class, () -> Proxies.parse(text));
    }

    @Test
    void it_is_written_as_it_was_set() {
        assertEquals("127.0.0.1, 10.1.0.0/20, 2001:db8::/33", proxies.toString());
        assertEquals(proxies.toString(), Proxies.parse(proxies.toString()).toString());
    }
}
