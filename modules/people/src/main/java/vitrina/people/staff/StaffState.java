package vitrina.people.staff;

import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/** HABILITADO and DESHABILITADO (USR-04, SM-7). */
public enum StaffState implements State<StaffState> {
    ENABLED, DISABLED;

    @Override
    public boolean isStart() {
        return this == ENABLED;
    }

    @Override
    public Set<StaffState> next() {
        return Set.of(this == ENABLED ? DISABLED : ENABLED);
    }

    /** The system lets an administrator in again whom the operator names at the console. */
    @Override
    public Set<Mover> movers(StaffState to) {
        if (!next().contains(to)) {
            return Set.of();
        }
        return to == ENABLED ? Set.of(Mover.STAFF, Mover.SYSTEM) : Set.of(Mover.STAFF);
    }
}
