package vitrina.kernel.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.refusal.Refusal;

/** Writes what was changed at once, so that what the database refuses is told in words and not at the end of the transaction as a fault. */
public final class Writes {

    private Writes() {
    }

    /** @throws Refusal kernel.changed-meanwhile when somebody else saved it since it was read */
    public static void now(EntityManager entities) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Refusal("kernel.changed-meanwhile");
        }
    }

    /**
     * Takes over what was edited outside of a transaction.
     * @throws Refusal kernel.changed-meanwhile when somebody else saved it since it was read
     */
    public static <T> T merged(EntityManager entities, T edited) {
        try {
            return entities.merge(edited);
        } catch (OptimisticLockException e) {
            throw new Refusal("kernel.changed-meanwhile");
        }
    }

    /**
     * As {@link #now(EntityManager)}, of what must be unique or must not be used elsewhere.
     * @param clash what is said when a unique or a foreign key says no
     */
    public static void now(EntityManager entities, Supplier<Refusal> clash) {
        try {
            now(entities);
        } catch (PersistenceException e) {
            throw SqlFailure.isTwice(e) || SqlFailure.isHeld(e) ? clash.get() : e;
        }
    }
}
