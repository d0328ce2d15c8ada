package vitrina.people.credential;

/** What a one-time code is good for; a code of one purpose opens nothing else. */
public enum CodePurpose {
    /** A returning guest finishes a purchase (REG-09). */
    RETURNING_GUEST,
    /** Somebody looks an order up by its number and this address. */
    ORDER_LOOK_UP
}
