package vitrina.people.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vitrina.kernel.database.Ids;
import vitrina.kernel.refusal.Refusal;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256. Hashing is meant to be slow, so only a few run at once and the others wait briefly:
 * a flood of sign-ins can never take all request threads.
 */
@ApplicationScoped
public class Passwords {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final long WAIT_MILLIS = 3_000;

    private final Semaphore turns = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));
    /** Checked for accounts that do not exist, so that they take as long. */
    private final String nobody = fresh("nobody");

    /** @return scheme, iterations, salt and hash in one text */
    public String hash(String password) {
        return fresh(password);
    }

    private String fresh(String password) {
        var salt = Ids.secret(SALT_BYTES);
        return String.join("$", SCHEME, String.valueOf(ITERATIONS), salt, derive(password, salt, ITERATIONS));
    }

    /**
     * @param stored the kept hash, or null for an account that does not exist: the answer is no and takes as long
     * @throws Refusal people.busy when too many are waiting
     */
    public boolean matches(String password, String stored) {
        var parts = (stored == null ? nobody : stored).split("\\$");
        var derived = derive(password, parts[2], Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived.getBytes(US_ASCII), parts[3].getBytes(US_ASCII)) && stored != null;
    }

    /** Whether the hash was made with fewer iterations than are usual now. */
    public boolean isWeak(String stored) {
        return Integer.parseInt(stored.split("\\$")[1]) < ITERATIONS;
    }

    private String derive(String password, String salt, int iterations) {
        try {
            if (!turns.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Refusal("people.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("people.busy");
        }
        var letters = password.toCharArray();
        try {
            var spec = new PBEKeySpec(letters, Base64.getUrlDecoder().decode(salt), iterations, BITS);
            var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            spec.clearPassword();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(letters, ' ');
            turns.release();
        }
    }
}
