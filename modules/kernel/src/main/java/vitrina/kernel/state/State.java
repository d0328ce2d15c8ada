package vitrina.kernel.state;

import java.util.Set;

/**
 * A constant of a state machine.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** Where this state may go, whoever asks. Empty for a final state. */
    Set<S> next();

    /** Who may move this state to that one. Empty when nobody may. */
    Set<Mover> movers(S to);

    default boolean mayMoveTo(S to, Mover mover) {
        return movers(to).contains(mover);
    }

    default boolean isFinal() {
        return next().isEmpty();
    }
}
