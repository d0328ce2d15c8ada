package vitrina.people.staff;

import java.time.Instant;

/** How a sign-in of staff went, when name and password were right. */
public sealed interface StaffSignInResult {

    /** Signed in; the token belongs into the staff cookie. */
    record Done(String token) implements StaffSignInResult {}

    /**
     * Another device is signed in (DEC-09): ask whether to end that session, then hand the ticket to {@link StaffSignIn#takeOver}.
     *
     * @param seenAt when the other device was last used
     * @param device what its browser calls itself
     */
    record OtherDevice(String ticket, Instant seenAt, String device) implements StaffSignInResult {}
}
