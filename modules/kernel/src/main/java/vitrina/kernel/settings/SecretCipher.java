package vitrina.kernel.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vitrina.kernel.database.StartRefused;

/**
 * Encrypts secrets before they are stored: AES-256-GCM, bound to the row's name. The key is given, or lies in a file that only its owner may read
 * and that is made when the first secret is stored.
 */
final class SecretCipher {

    private static final String MARK = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String given;
    private final Path file;
    private SecretKeySpec key;

    /** @param given the key in Base64; empty for the file's */
    SecretCipher(String given, Path home) {
        this.given = given.strip();
        file = home.resolve("secret-key");
    }

    static boolean isSealed(String stored) {
        return stored.startsWith(MARK);
    }

    String seal(String name, String secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return MARK + Base64.getEncoder().encodeToString(nonce) + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not work here", e);
        }
    }

    /**
     * The secret; as it is where it was stored before there was encryption.
     * @throws IllegalArgumentException when this is not the key, or not the row
     */
    String open(String name, String stored) {
        if (!isSealed(stored)) {
            return stored;
        }
        var parts = stored.split(":");
        try {
            var nonce = Base64.getDecoder().decode(parts[1]);
            return new String(cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(Base64.getDecoder().decode(parts[2])), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the key is another one", e);
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            key = given.isEmpty() ? key(kept(), file.toString()) : key(given, KernelSettings.SECRET_KEY.environmentName());
        }
        return key;
    }

    private static SecretKeySpec key(String text, String where) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException noBase64) {
            // said below, without the key
        }
        throw new StartRefused(where + " must be a key of 32 bytes in Base64, such as \"openssl rand -base64 32\" draws.");
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                draw();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The key of secrets " + file + " cannot be read or written (" + e.getMessage() + ").", e);
        }
    }

    /** Whole or not at all, and only if nobody else was faster. */
    private void draw() throws IOException {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling("secret-key." + ProcessHandle.current().pid() + "." + System.nanoTime());
        var owner = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try {
            try (var out = Files.newByteChannel(draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                    owner)) {
                out.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(bytes) + "\n"));
            }
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException faster) {
            // its key is read
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
