package vitrina.catalog.remoteimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("Q14")
class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.0.192", "198.18.0.1", "203.0.113.5", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::1", "::", "fe80::1", "fc00::1",
        "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001::1", "2001:db8::1"})
    void refuses_addresses_that_are_not_public(String address) throws UnknownHostException {
        assertFalse(AddressGuard.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2606:4700::1111"})
    void allows_public_addresses(String address) throws UnknownHostException {
        assertTrue(AddressGuard.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/x", "gopher://a.example", "http://a.example:22/", "http://a.example:5432/",
        "http://user:secret@a.example/", "/relative", "jar:http://a.example!/x", "http://2130706433/", "http://0x7f.1/", "http://[::1]/"})
    void refuses_other_schemes_ports_user_names_and_disguised_addresses(String address) {
        var guard = new AddressGuard(InetAddress::getAllByName);
        assertThrows(FetchRefused.class, () -> guard.check(URI.create(address)));
    }

    @Test
    void a_name_with_one_private_address_among_public_ones_is_refused() {
        var guard = new AddressGuard(host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")});
        assertThrows(FetchRefused.class, () -> guard.check(URI.create("https://trick.example/a.png")));
    }

    @Test
    void the_checked_address_is_the_one_to_connect_to() throws Exception {
        var guard = new AddressGuard(host -> new InetAddress[] {InetAddress.getByName("8.8.8.8")});
        assertEquals(InetAddress.getByName("8.8.8.8"), guard.check(URI.create("https://images.example/a.png")));
    }
}
