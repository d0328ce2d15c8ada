package vitrina.kernel.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever can read the file {@code VITRINA_HOME/operator-token}, which the launcher writes at each start for its own
 * user: the command line of this machine. It may do everything and is audited as "operator".
 */
public final class Operator {

    private static final Actor ACTOR = new Actor(Actor.Kind.STAFF, null, "operator", Set.of("*"), null);

    private Operator() {
    }

    /** @param authorization the header, {@code Bearer <token>}; may be null */
    public static Optional<Actor> from(String authorization) {
        var token = System.getProperty("vitrina.operator.token", "");
        if (token.isEmpty() || authorization == null) {
            return Optional.empty();
        }
        boolean same = MessageDigest.isEqual(("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                authorization.getBytes(StandardCharsets.UTF_8));
        return same ? Optional.of(ACTOR) : Optional.empty();
    }
}
