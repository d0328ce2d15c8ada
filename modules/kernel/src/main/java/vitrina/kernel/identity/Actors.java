package vitrina.kernel.identity;

import java.util.function.Supplier;
import vitrina.kernel.refusal.Refusal;

/** The actor of the current thread. Nobody signed in is {@link Actor#ANONYMOUS}: deny unless allowed. */
public final class Actors {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Actors() {
    }

    public static Actor current() {
        var actor = CURRENT.get();
        return actor == null ? Actor.ANONYMOUS : actor;
    }

    /** @throws Refusal kernel.forbidden when the current actor lacks the permission */
    public static Actor require(String permission) {
        var actor = current();
        if (!actor.may(permission)) {
            throw new Refusal("kernel.forbidden", permission);
        }
        return actor;
    }

    /** Runs as somebody and restores who acted before. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** For request filters, which cannot wrap a checked call; always {@link #restore} afterwards. */
    public static Actor enter(Actor actor) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        return before;
    }

    public static void restore(Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
