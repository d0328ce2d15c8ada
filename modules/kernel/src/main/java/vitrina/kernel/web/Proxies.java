package vitrina.kernel.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reverse proxies in front of the suite. Only what they say of a visitor is believed; anybody can send the header
 * {@code X-Forwarded-For}.
 */
public record Proxies(List<Block> blocks) {

    public static final Proxies NONE = new Proxies(List.of());
    /** Whom a proxy brought without telling in a way that can be read; all of them are one sender, and none is the proxy itself. */
    public static final String UNKNOWN = "unknown";

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    /** Four numbers of a byte, or something with a colon: with anything else Java would ask for a name. */
    static final Pattern LITERAL = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * @param text addresses or blocks of them, such as {@code 127.0.0.1, 10.0.0.0/8}
     * @throws IllegalArgumentException for anything else
     */
    public static Proxies parse(String text) {
        return new Proxies(BETWEEN.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).map(Block::parse).toList());
    }

    /**
     * The address that the nearest of our proxies was asked from: the last one said that is not a proxy itself.
     *
     * @param remote who asked us
     * @param said   the header {@code X-Forwarded-For}, each proxy appends whom it was asked by; may be null
     */
    public String visitor(String remote, String said) {
        if (said == null || said.isBlank() || !isOurs(remote)) {
            return remote;
        }
        var visitor = remote;
        for (var word : BETWEEN.splitAsStream(said.strip()).toList().reversed()) {
            var address = withoutPort(word);
            if (bytes(address) == null) {
                return UNKNOWN;
            }
            visitor = address;
            if (!isOurs(address)) {
                break;
            }
        }
        return visitor;
    }

    /** Some proxies append the port: {@code 203.0.113.5:4711}, {@code [2001:db8::1]:443}. */
    private static String withoutPort(String word) {
        if (word.startsWith("[") && word.indexOf(']') > 0) {
            return word.substring(1, word.indexOf(']'));
        }
        int colon = word.indexOf(':');
        return colon > 0 && colon == word.lastIndexOf(':') ? word.substring(0, colon) : word;
    }

    public boolean isOurs(String address) {
        var bytes = blocks.isEmpty() ? null : bytes(address);
        return bytes != null && blocks.stream().anyMatch(block -> block.holds(bytes));
    }

    /** Null for what is no address. */
    private static byte[] bytes(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(", "));
    }

    /** Addresses that begin with the same bits. */
    public record Block(String text, byte[] start, int bits) {

        static Block parse(String text) {
            int slash = text.indexOf('/');
            var start = Proxies.bytes(slash < 0 ? text : text.substring(0, slash));
            if (start == null) {
                throw new IllegalArgumentException(text);
            }
            int bits = slash < 0 ? start.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > start.length * 8) {
                throw new IllegalArgumentException(text);
            }
            return new Block(text, start, bits);
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            int mask = 0xFF << 8 - bits % 8 & 0xFF;
            return address.length == start.length && Arrays.equals(address, 0, whole, start, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
