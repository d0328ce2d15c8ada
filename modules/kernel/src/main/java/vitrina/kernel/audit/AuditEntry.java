package vitrina.kernel.audit;

import java.time.Instant;

/** One recorded act. */
public record AuditEntry(long id, Instant at, String actorKind, String actor, String act, String subjectKind,
        String subjectId, String details, String requestId, String address, boolean sealed) {}
