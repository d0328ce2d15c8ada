package vitrina.kernel.state;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A constant of a state machine, and with the others its table. {@link Move} asks it.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** Where this state may go, whoever asks. Empty for a final state. */
    Set<S> next();

    /** Who may move this state to that one. Empty when nobody may. */
    Set<Mover> movers(S to);

    /** Whether something may begin here. */
    boolean isStart();

    /** Whether the move to that state needs a written reason. */
    default boolean needsReason(S to) {
        return false;
    }

    /** Who may take the move to that state back, as if it had never been made. Nobody, unless the machine says so. */
    default Set<Mover> takersBack(S to) {
        return Set.of();
    }

    default boolean mayMoveTo(S to, Mover mover) {
        return movers(to).contains(mover);
    }

    default boolean isFinal() {
        return next().isEmpty();
    }

    /** States from which this one may be reached. */
    @SuppressWarnings("unchecked")
    default Set<S> before() {
        var all = ((S) this).getDeclaringClass().getEnumConstants();
        return Stream.of(all).filter(state -> state.next().contains(this)).collect(Collectors.toUnmodifiableSet());
    }
}
