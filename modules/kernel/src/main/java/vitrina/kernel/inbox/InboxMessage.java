package vitrina.kernel.inbox;

import java.time.Instant;
import vitrina.kernel.queue.Claimed;

/** A verified event to work on. */
public record InboxMessage(long id, String provider, String eventId, byte[] body, int attempt, int crashes, Instant until)
        implements Claimed {
}
