package vitrina.people.person;

import java.time.Instant;

/** Something a person says identifies them; verified once they proved it, else {@code verifiedAt} is null. */
public record PersonIdentity(IdentityKind kind, String value, Instant verifiedAt) {

    public boolean isVerified() {
        return verifiedAt != null;
    }
}
