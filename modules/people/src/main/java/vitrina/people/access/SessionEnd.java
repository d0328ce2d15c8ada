package vitrina.people.access;

/** Why a session ended; the text {@code people.session-ended.<name>} tells its owner. */
public enum SessionEnd {
    SIGNED_OUT, OTHER_DEVICE, REVOKED, PASSWORD, DISABLED, EXPIRED
}
