package vitrina.kernel.queue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works off a queue whose messages are claimed some at a time (one claim for each of them costs more than most messages) and for a
 * limited time, so that a crash repeats them.
 */
public final class Batches {

    /** Messages of one claim. */
    public static final int SIZE = 20;
    /** After this a claim ends, and others may take its messages. */
    public static final Duration CLAIM = Duration.ofSeconds(60);
    /** A message is not begun later than this after its claim: a slow provider must not run into its end. */
    private static final Duration BEGIN_WITHIN = Duration.ofSeconds(30);

    private static volatile boolean stopping;

    private Batches() {
    }

    /** @param giveBack the rest of a claim that took too long or is stopped; a message that is not worked on has not been attempted */
    public static <T> void drain(Supplier<List<T>> claim, Consumer<T> work, Consumer<List<T>> giveBack) {
        for (var messages = claim.get(); !messages.isEmpty(); messages = claim.get()) {
            long claimed = System.nanoTime();
            for (int i = 0; i < messages.size(); i++) {
                if (stopping || System.nanoTime() - claimed > BEGIN_WITHIN.toNanos()) {
                    giveBack.accept(messages.subList(i, messages.size()));
                    break;
                }
                work.accept(messages.get(i));
            }
            if (stopping) {
                return;
            }
        }
    }

    /** No message is begun any more: one that an orderly stop leaves behind must not look as if the process had died over it. */
    public static void stop() {
        stopping = true;
    }

    /** Messages are begun again; the suite may be deployed anew in the same process. */
    public static void start() {
        stopping = false;
    }
}
