package vitrina.kernel.queue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    private Batches() {
    }

    /**
     * @param giveBack the rest of a claim that took too long, and all but one of those whose process died: the one to blame is found out
     *                 by being worked on alone. A message that is not worked on has not been attempted.
     */
    public static <T extends Claimed> void drain(Supplier<List<T>> claim, Consumer<T> work, Consumer<List<T>> giveBack) {
        for (var messages = claim.get(); !messages.isEmpty(); messages = claim.get()) {
            long claimed = System.nanoTime();
            var suspects = messages.stream().filter(message -> message.crashes() > 0).toList();
            if (suspects.size() > 1) {
                giveBack.accept(suspects.subList(1, suspects.size()));
            }
            var batch = Stream.concat(messages.stream().filter(message -> message.crashes() == 0), suspects.stream().limit(1)).toList();
            for (int i = 0; i < batch.size(); i++) {
                if (System.nanoTime() - claimed > BEGIN_WITHIN.toNanos()) {
                    giveBack.accept(batch.subList(i, batch.size()));
                    break;
                }
                work.accept(batch.get(i));
            }
        }
    }
}
