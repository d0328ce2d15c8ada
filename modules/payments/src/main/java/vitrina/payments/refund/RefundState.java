package vitrina.payments.refund;

import java.util.Map;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/**
 * REQUESTED until the provider has answered. BY_HAND waits for people to pay. REFUSED gave nothing back and waits for people,
 * until a later refund of the payment has REPLACED it.
 */
public enum RefundState implements State<RefundState> {
    REQUESTED, BY_HAND, DONE, REFUSED, REPLACED;

    private static final Map<RefundState, Map<RefundState, Mover>> MOVES = Map.of(
            REQUESTED, Map.of(DONE, Mover.SYSTEM, BY_HAND, Mover.SYSTEM, REFUSED, Mover.SYSTEM),
            BY_HAND, Map.of(DONE, Mover.STAFF),
            REFUSED, Map.of(REPLACED, Mover.SYSTEM),
            DONE, Map.of(), REPLACED, Map.of());

    @Override
    public boolean isStart() {
        return this == REQUESTED;
    }

    @Override
    public Set<RefundState> next() {
        return MOVES.get(this).keySet();
    }

    @Override
    public Set<Mover> movers(RefundState to) {
        return next().contains(to) ? Set.of(MOVES.get(this).get(to)) : Set.of();
    }
}
