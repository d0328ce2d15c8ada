package vitrina.catalog.stock;

import java.util.Map;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/** Where pieces kept for a reference are. Money that comes late, or an order paid again, holds them once more. */
enum ReservationState implements State<ReservationState> {
    HELD, CONFIRMED, RELEASED, RETURNED;

    private static final Map<ReservationState, Set<ReservationState>> NEXT = Map.of(
            HELD, Set.of(CONFIRMED, RELEASED), CONFIRMED, Set.of(RETURNED), RELEASED, Set.of(HELD), RETURNED, Set.of(HELD));

    @Override
    public boolean isStart() {
        return this == HELD;
    }

    @Override
    public Set<ReservationState> next() {
        return NEXT.get(this);
    }

    @Override
    public Set<Mover> movers(ReservationState to) {
        return next().contains(to) ? Set.of(Mover.SYSTEM) : Set.of();
    }
}
