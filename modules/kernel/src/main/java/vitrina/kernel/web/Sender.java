package vitrina.kernel.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where requests come from, as far as one sender can be told from another.
 *
 * @param name   an address, or the network of an IPv6 address
 * @param isHere whether it is this machine itself: one of us, or a proxy that nobody told us of
 */
public record Sender(String name, boolean isHere) {

    /** Bytes of an IPv6 address that a network gets; whoever has one has all the addresses in it. */
    private static final int NETWORK = 8;

    /** @param address as a literal; null outside a request, and then null */
    public static Sender of(String address) {
        if (address == null) {
            return null;
        }
        try {
            // Only what looks like a literal, so that no name is ever looked up.
            var parsed = Proxies.LITERAL.matcher(address).matches() ? InetAddress.getByName(address) : null;
            return parsed == null
                    ? new Sender(address, false)
                    : new Sender(parsed.getAddress().length > 4
                            ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK) + "/64"
                            : parsed.getHostAddress(), parsed.isLoopbackAddress());
        } catch (UnknownHostException noLiteral) {
            return new Sender(address, false);
        }
    }
}
