package vitrina.kernel.queue;

/** A message that is claimed to be worked on. */
public interface Claimed {

    /** How often a process died while it had this message, among others or alone. */
    int crashes();

    /** Whether it is to be set aside instead of being tried once more. */
    default boolean isDeadly() {
        return crashes() >= Attempts.CRASHES;
    }
}
