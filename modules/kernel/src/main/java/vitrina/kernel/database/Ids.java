package vitrina.kernel.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes identifiers. Public ids are UUIDv7 (sorted by time, kind to indexes); tokens are secrets. */
public final class Ids {

    private static final SecureRandom SECURE = new SecureRandom();

    private Ids() {
    }

    /** A time-ordered UUID (RFC 9562, version 7). Not a secret. */
    public static UUID uuid7() {
        long time = System.currentTimeMillis();
        var random = ThreadLocalRandom.current();
        long high = time << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An unguessable URL-safe token of 128 bits, 22 characters. */
    public static String token() {
        return secret(16);
    }

    /** An unguessable URL-safe text of so many random bytes. */
    public static String secret(int bytes) {
        var random = new byte[bytes];
        SECURE.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Lower-case hex SHA-256 of the UTF-8 text: how tokens are kept. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
