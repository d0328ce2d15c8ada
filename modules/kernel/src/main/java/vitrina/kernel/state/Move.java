package vitrina.kernel.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vitrina.kernel.refusal.Refusal;

/**
 * A move that the machine's table allows. There is no other way to get one, and the one writer of a machine takes moves, not bare states: what
 * was not asked is not written. As whom somebody acts says the facade that has checked it.
 *
 * @param <S> the machine
 */
public final class Move<S extends Enum<S> & State<S>> {

    private final Set<S> from;
    private final S to;
    private final Mover mover;
    private final String reason;

    private Move(Set<S> from, S to, Mover mover, String reason) {
        this.from = from;
        this.to = to;
        this.mover = mover;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /**
     * Something new.
     * @throws Refusal kernel.move-impossible where nothing begins
     */
    public static <S extends Enum<S> & State<S>> Move<S> start(S state) {
        if (!state.isStart()) {
            throw new Refusal("kernel.move-impossible");
        }
        return new Move<>(EnumSet.noneOf(state.getDeclaringClass()), state, Mover.SYSTEM, null);
    }

    /**
     * Of what is known to be somewhere.
     * @throws Refusal kernel.move-impossible, kernel.move-forbidden, kernel.reason-needed
     */
    public static <S extends Enum<S> & State<S>> Move<S> of(S from, S to, Mover mover, String reason) {
        if (!from.next().contains(to)) {
            throw new Refusal("kernel.move-impossible");
        }
        if (!from.mayMoveTo(to, mover)) {
            throw new Refusal("kernel.move-forbidden");
        }
        if (from.needsReason(to) && (reason == null || reason.isBlank())) {
            throw new Refusal("kernel.reason-needed");
        }
        return new Move<>(EnumSet.of(from), to, mover, reason);
    }

    /**
     * Of what is wherever it is: the statement itself decides, by {@code state = any(from)}, and nothing has to be read before it. Moves that
     * need a reason are not made like this.
     *
     * @throws Refusal kernel.move-forbidden when this mover may not send anything there
     */
    public static <S extends Enum<S> & State<S>> Move<S> to(S to, Mover mover) {
        var from = EnumSet.noneOf(to.getDeclaringClass());
        to.before().stream().filter(one -> one.mayMoveTo(to, mover) && !one.needsReason(to)).forEach(from::add);
        if (from.isEmpty()) {
            throw new Refusal("kernel.move-forbidden");
        }
        return new Move<>(from, to, mover, null);
    }

    /**
     * Takes the move from {@code to} to {@code from} back.
     * @throws Refusal kernel.move-impossible, kernel.move-forbidden
     */
    public static <S extends Enum<S> & State<S>> Move<S> back(S from, S to, Mover mover) {
        if (!to.next().contains(from)) {
            throw new Refusal("kernel.move-impossible");
        }
        if (!to.takersBack(from).contains(mover)) {
            throw new Refusal("kernel.move-forbidden");
        }
        return new Move<>(EnumSet.of(from), to, mover, null);
    }

    /** Names of the states it may start from, for {@code state = any(?)}. */
    public List<String> from() {
        return from.stream().map(Enum::name).toList();
    }

    /** Whether it begins where something is: for the writer of an entity, which has read it and is guarded by its version. */
    public boolean isFrom(S state) {
        return from.contains(state);
    }

    public S to() {
        return to;
    }

    public Mover mover() {
        return mover;
    }

    /** Or null. */
    public String reason() {
        return reason;
    }

    /**
     * Does it.
     *
     * @param write the conditional update of the machine's writer; empty when the row was not where the move begins, since somebody was faster
     * @param then  what the machine does after a move, in the same transaction: its change row, its event
     */
    public <R> Optional<R> perform(Function<Move<S>, Optional<R>> write, Consumer<R> then) {
        var written = write.apply(this);
        written.ifPresent(then);
        return written;
    }

    /**
     * The same with a number of rows.
     * @return false when nothing was where the move begins
     */
    public boolean perform(ToIntFunction<Move<S>> write, Runnable then) {
        if (write.applyAsInt(this) == 0) {
            return false;
        }
        then.run();
        return true;
    }
}
