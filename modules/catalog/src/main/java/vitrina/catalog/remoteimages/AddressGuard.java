package vitrina.catalog.remoteimages;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Says which addresses of the network may be asked: public ones, over http or https, at the usual ports. */
final class AddressGuard {

    /** Turns a name into addresses; the system's resolver outside tests. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;

    AddressGuard(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The one address to connect to. All addresses of the name must be public: a name with a private one is a trick.
     *
     * @throws FetchRefused when the address may not be asked
     */
    InetAddress check(URI uri) throws FetchRefused {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new FetchRefused("not a web address");
        }
        if (uri.getPort() != -1 && uri.getPort() != 80 && uri.getPort() != 443) {
            throw new FetchRefused("port " + uri.getPort());
        }
        try {
            InetAddress[] addresses = resolver.resolve(uri.getHost().replaceAll("^\\[|]$", ""));
            for (InetAddress address : addresses) {
                if (!isPublic(address)) {
                    throw new FetchRefused("the address is not public");
                }
            }
            return addresses[0];
        } catch (UnknownHostException e) {
            throw new FetchRefused("unknown host");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    /** IANA's special-purpose registry (RFC 6890 and its updates). */
    private static boolean isPublic4(byte[] ip) {
        int a = ip[0] & 0xFF;
        int b = ip[1] & 0xFF;
        int c = ip[2] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2) || a == 192 && b == 88 && c == 99;
        boolean benchmark = a == 198 && (b == 18 || b == 19);
        boolean documentation = a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        boolean private4 = a == 10 || a == 127 || a == 172 && b >= 16 && b < 32 || a == 192 && b == 168 || a == 169 && b == 254;
        return a != 0 && a < 224 && !shared && !protocol && !benchmark && !documentation && !private4;
    }

    /** Only global unicast, without the forms that carry an IPv4 address inside and those for documentation. */
    private static boolean isPublic6(byte[] ip) {
        int first = (ip[0] & 0xFF) << 8 | ip[1] & 0xFF;
        int second = (ip[2] & 0xFF) << 8 | ip[3] & 0xFF;
        boolean global = (first & 0xE000) == 0x2000;
        boolean teredoOrOrchid = first == 0x2001 && second < 0x0200;
        boolean documentation = first == 0x2001 && second == 0x0DB8 || first == 0x3FFF;
        boolean sixToFour = first == 0x2002;
        return global && !teredoOrOrchid && !documentation && !sixToFour;
    }
}
