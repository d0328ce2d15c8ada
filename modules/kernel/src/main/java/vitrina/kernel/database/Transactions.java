package vitrina.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Transactions for work that has no facade call around it: background jobs, batches. */
@ApplicationScoped
public class Transactions {

    /** Runs in the current transaction, or in a new one. */
    @Transactional
    public <T> T in(Supplier<T> work) {
        return work.get();
    }

    /** Runs in a transaction of its own, whatever surrounds it. */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T alone(Supplier<T> work) {
        return work.get();
    }

    /** Like {@link #alone(Supplier)}, without an answer. */
    @Transactional(TxType.REQUIRES_NEW)
    public void alone(Runnable work) {
        work.run();
    }
}
