package vitrina.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code t=<seconds>,v1=<hex>}: HMAC-SHA256 over the seconds, a dot and the body. */
public final class Signature {

    public static final String HEADER = "X-Sandbox-Signature";

    private Signature() {
    }

    public static String of(String secret, long seconds, byte[] body) {
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(secret, seconds, body));
    }

    /** Whether the signature is ours, however old; empty secrets sign nothing. */
    public static boolean fits(String secret, String signature, byte[] body) {
        if (secret.isEmpty() || signature == null || !signature.matches("t=\\d{1,12},v1=[0-9a-f]{64}")) {
            return false;
        }
        long seconds = Long.parseLong(signature.substring(2, signature.indexOf(',')));
        return MessageDigest.isEqual(of(secret, seconds, body).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] mac(String secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
