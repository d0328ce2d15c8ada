package vitrina.kernel.queue;

import java.time.Instant;

/** What waits in a lane, on all nodes. @param since when the oldest of it came; null when nothing waits */
record Backlog(long waiting, Instant since, long dead) {

    static final Backlog NONE = new Backlog(0, null, 0);
}
