package vitrina.kernel.changes;

import java.util.List;
import java.util.Set;

/**
 * Something derived from the data that follows its changes. Called on every node after commit, in order, from one
 * thread. Forgetting is the listener's matter: one that keeps its state over a restart also keeps the
 * {@link ChangePosition} it has reached and reads on from there with {@link ChangeFeed#since}.
 */
public interface ChangeListener {

    Set<String> kinds();

    /**
     * How many listeners it draws on: those that read the data themselves are told first, and a whole page last. Otherwise it could be
     * made again from what another listener has not forgotten yet, and stay wrong.
     */
    default int depth() {
        return 0;
    }

    /** @param reached the position after these changes */
    void changed(List<Change> changes, ChangePosition reached);
}
