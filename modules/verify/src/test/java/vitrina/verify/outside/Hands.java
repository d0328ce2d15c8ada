package vitrina.verify.outside;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several who ask at once: while one waits for an answer, another reads or sends. */
final class Hands {

    static final int ENOUGH = 3;

    /** What is done for each. */
    @FunctionalInterface
    interface Work<T> {
        void on(T one) throws Exception;
    }

    private Hands() {
    }

    /** Fails as the first of them that failed, when all are done. */
    static <T> void each(int number, Collection<T> all, Work<T> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(number)) {
            var begun = all.stream().map(one -> hands.submit(() -> {
                work.on(one);
                return null;
            })).toList();
            for (var one : begun) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw e;
        }
    }
}
