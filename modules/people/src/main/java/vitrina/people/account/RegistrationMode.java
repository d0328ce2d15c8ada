package vitrina.people.account;

import java.util.Locale;

/** Whether buying asks for an account (REG-06). */
public enum RegistrationMode {
    /** Register, or buy as a guest. */
    GUEST_ALLOWED,
    /** Register only. */
    ACCOUNT_NEEDED;

    static RegistrationMode read(String value) {
        return valueOf(value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
