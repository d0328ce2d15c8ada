package vitrina.catalog.imports;

import java.util.Map;
import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/** Where an import is. RUNNING goes back to QUEUED when the server stops, to WAITING when a disk is full, and is resumed. */
public enum ImportState implements State<ImportState> {
    QUEUED, RUNNING, WAITING, DONE, FAILED, CANCELLED;

    private static final Map<ImportState, Map<ImportState, Set<Mover>>> MOVES = Map.of(
            QUEUED, Map.of(RUNNING, Set.of(Mover.SYSTEM), CANCELLED, Set.of(Mover.STAFF, Mover.SYSTEM)),
            WAITING, Map.of(RUNNING, Set.of(Mover.SYSTEM), CANCELLED, Set.of(Mover.STAFF, Mover.SYSTEM)),
            RUNNING, Map.of(QUEUED, Set.of(Mover.SYSTEM), WAITING, Set.of(Mover.SYSTEM), DONE, Set.of(Mover.SYSTEM), FAILED, Set.of(Mover.SYSTEM),
                    CANCELLED, Set.of(Mover.STAFF, Mover.SYSTEM)),
            DONE, Map.of(), FAILED, Map.of(), CANCELLED, Map.of());

    @Override
    public boolean isStart() {
        return this == QUEUED;
    }

    @Override
    public Set<ImportState> next() {
        return MOVES.get(this).keySet();
    }

    @Override
    public Set<Mover> movers(ImportState to) {
        return MOVES.get(this).getOrDefault(to, Set.of());
    }
}
