package vitrina.kernel.timers;

import java.util.function.BooleanSupplier;

/**
 * The right to run a timer now.
 *
 * @param token grows with every change of hands: whoever writes something that must not come from two nodes compares it
 * @param ours  asks the database whether it is still so, and prolongs it; long work asks between its steps
 */
public record Lease(long token, BooleanSupplier ours) {

    public boolean isOurs() {
        return ours.getAsBoolean();
    }
}
