package vitrina.payments.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code t=<epoch seconds>,v1=<hex HMAC-SHA256 of "t.body">}; older than five minutes is refused (Q13). */
final class SandboxSignature {

    static final String HEADER = "x-sandbox-signature";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private SandboxSignature() {
    }

    static String sign(String secret, Instant now, byte[] body) {
        return "t=" + now.getEpochSecond() + ",v1=" + digest(secret, now.getEpochSecond(), body);
    }

    static boolean verify(String secret, Instant now, String header, byte[] body) {
        var form = FORM.matcher(header == null ? "" : header);
        if (secret.isEmpty() || !form.matches()) {
            return false;
        }
        long signedAt = Long.parseLong(form.group(1));
        boolean fresh = Math.abs(now.getEpochSecond() - signedAt) <= TOLERANCE.toSeconds();
        return MessageDigest.isEqual(digest(secret, signedAt, body).getBytes(StandardCharsets.US_ASCII),
                form.group(2).getBytes(StandardCharsets.US_ASCII)) && fresh;
    }

    private static String digest(String secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
