package vitrina.kernel.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.database.StartRefused;

/** A secret in the database is of use to nobody who has only the database. */
@Tag("FOUND-08")
class SecretCipherTest {

    private static final String KEY = "a2V5IG9mIGEgaG91c2Ugb2YgdGVzdHMsIDMyIGJ5dGU=";

    @TempDir
    private Path home;

    @Test
    void what_is_stored_shows_nothing_and_is_another_each_time() {
        var cipher = new SecretCipher(KEY, home);
        var sealed = cipher.seal("mail.password", "hunter2");
        assertTrue(SecretCipher.isSealed(sealed));
        assertFalse(sealed.contains("hunter2"));
        assertNotEquals(sealed, cipher.seal("mail.password", "hunter2"));
        assertEquals("hunter2", new SecretCipher(KEY, home).open("mail.password", sealed));
    }

    @Test
    void it_opens_neither_in_another_row_nor_with_another_key_nor_altered() {
        var cipher = new SecretCipher(KEY, home);
        var sealed = cipher.seal("mail.password", "hunter2");
        assertThrows(IllegalArgumentException.class, () -> cipher.open("mail.user", sealed));
        assertThrows(IllegalArgumentException.class, () -> new SecretCipher("", home).open("mail.password", sealed));
        assertThrows(IllegalArgumentException.class, () -> cipher.open("mail.password", sealed.substring(0, sealed.length() - 4) + "AAA="));
        assertThrows(IllegalArgumentException.class, () -> cipher.open("mail.password", "v1:"));
    }

    @Test
    void the_key_is_drawn_once_into_a_file_for_its_owner_alone() throws IOException {
        var sealed = new SecretCipher("", home.resolve("new")).seal("mail.password", "hunter2");
        var file = home.resolve("new/secret-key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("hunter2", new SecretCipher("", home.resolve("new")).open("mail.password", sealed));
        try (var files = Files.list(home.resolve("new"))) {
            assertEquals(1, files.count(), "nothing else is left");
        }
    }

    @Test
    void a_key_that_is_none_is_said_without_repeating_it() throws IOException {
        var refused = assertThrows(StartRefused.class, () -> new SecretCipher("c2hvcnQ=", home).seal("a", "b"));
        assertEquals("VITRINA_SECRET_KEY must be a key of 32 bytes in Base64, such as \"openssl rand -base64 32\" draws.", refused.getMessage());
        Files.writeString(home.resolve("secret-key"), "");
        assertTrue(assertThrows(StartRefused.class, () -> new SecretCipher("", home).seal("a", "b")).getMessage().contains("secret-key must be"));
    }

    @Test
    void what_was_stored_before_there_was_a_key_is_still_read() {
        assertEquals("plain", new SecretCipher(KEY, home).open("mail.password", "plain"));
    }
}
