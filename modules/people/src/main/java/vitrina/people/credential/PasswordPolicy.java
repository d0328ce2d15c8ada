package vitrina.people.credential;

import java.util.Locale;
import java.util.Set;
import vitrina.kernel.refusal.Refusal;

/** Length matters, common words are refused, no rule asks for odd characters (OWASP ASVS 5.0, 6.2). */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final Set<String> COMMON = Set.of("12345678", "123456789", "1234567890", "password", "password1", "passw0rd",
            "contraseña", "contrasena", "contraseña1", "qwertyui", "qwerty123", "qwertyuiop", "iloveyou", "teamomucho", "11111111",
            "00000000", "88888888", "12341234", "abcd1234", "abc12345", "abcdefgh", "asdfghjk", "asdfasdf", "princesa", "estrella",
            "senha123", "senha1234", "brasil123", "colombia", "argentina", "mexico123", "welcome1", "admin123", "administrador",
            "futebol1", "flamengo", "corinthians", "chocolate", "sunshine", "princess", "football", "baseball", "superman", "batman123",
            "trustno1", "letmein1", "changeme", "1q2w3e4r", "1qaz2wsx", "zaq12wsx", "87654321", "987654321", "a1b2c3d4");

    private PasswordPolicy() {
    }

    /**
     * @param login what the password must not repeat
     * @throws Refusal people.password-short, people.password-long, people.password-common
     */
    public static void check(String password, String login) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refusal("people.password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refusal("people.password-long", LONGEST);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var name = login.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4 || lower.equals(name)
                || lower.equals(name.replaceAll("@.*", ""))) {
            throw new Refusal("people.password-common");
        }
    }
}
