package vitrina.people.credential;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.kernel.refusal.Refusal;

@Tag("Q16")
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void the_right_password_opens_and_any_other_does_not() {
        var stored = passwords.hash("três palavras 🌞");
        assertTrue(passwords.matches("três palavras 🌞", stored));
        assertFalse(passwords.matches("tres palavras 🌞", stored));
        assertFalse(passwords.matches("", stored));
    }

    @Test
    void two_people_with_one_password_are_kept_differently_and_never_in_clear() {
        var first = passwords.hash("tres palabras");
        assertNotEquals(first, passwords.hash("tres palabras"));
        assertFalse(first.contains("tres"));
    }

    @Test
    void nobody_matches_an_account_that_does_not_exist() {
        assertFalse(passwords.matches("nobody", null));
    }

    @Test
    void hashes_of_fewer_rounds_are_known_as_weak() {
        assertFalse(passwords.isWeak(passwords.hash("tres palabras")));
        assertTrue(passwords.isWeak("pbkdf2-sha256$1000$c2FsdA$aGFzaA"));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({"corta, people.password-short", "12345678, people.password-common", "Password1, people.password-common",
        "aaaaaaaaaa, people.password-common", "clara.benitez, people.password-common",
        "clara.benitez@example.com, people.password-common"})
    void passwords_that_are_easy_to_guess_are_refused(String password, String code) {
        assertEquals(code, assertThrows(Refusal.class, () -> PasswordPolicy.check(password, "clara.benitez@example.com")).code());
    }

    @Test
    void long_ones_are_welcome_up_to_what_hashing_bears() {
        assertDoesNotThrow(() -> PasswordPolicy.check("tres palabras con espacios", "clara@example.com"));
        assertThrows(Refusal.class, () -> PasswordPolicy.check("abcd".repeat(40), "clara@example.com"));
        assertThrows(Refusal.class, () -> PasswordPolicy.check(null, ""));
    }
}
