package vitrina.people.account;

/** Whether buying asks for an account (REG-06). */
public enum RegistrationMode {
    /** Register, or buy as a guest. */
    GUEST_ALLOWED,
    /** Register only. */
    ACCOUNT_NEEDED
}
