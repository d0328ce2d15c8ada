package vitrina.kernel.queue;

import java.time.Instant;

/**
 * A message that is claimed to be worked on. A claim ends with whatever became of the message; one that never ended tells of a process that
 * died meanwhile. Messages of such claims are claimed one by one, so that the one to blame is found out.
 */
public interface Claimed {

    /** What a claim asks for when nobody died, in SQL. */
    String PLAIN = "not claimed and crashes = 0";
    /** What it asks for when nothing else waits. */
    String SUSPECT = "(claimed or crashes > 0)";

    /** When the claim ends: whoever still works on the message then has lost it to others. */
    Instant until();

    /** How often a process died while it had this message, once among others and then alone. */
    int crashes();

    /** Whether it is to be set aside instead of being tried once more. */
    default boolean isDeadly() {
        return crashes() >= Attempts.CRASHES;
    }
}
