package vitrina.kernel.queue;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.refusal.Brief;

/** What is done and not noted yet. Whoever comes first notes what others finish meanwhile. */
final class Finished {

    private static final Logger LOG = Logger.getLogger(Finished.class.getName());

    private final Queue queue;
    private final Messages messages;
    private final ConcurrentLinkedQueue<Message> done = new ConcurrentLinkedQueue<>();
    private final ReentrantLock confirming = new ReentrantLock();

    Finished(Queue queue, Messages messages) {
        this.queue = queue;
        this.messages = messages;
    }

    void add(Message message) {
        done.add(message);
    }

    void note() {
        while (!done.isEmpty() && confirming.tryLock()) {
            var some = new ArrayList<Message>();
            try {
                for (var one = done.poll(); one != null; one = done.poll()) {
                    some.add(one);
                }
                if (!some.isEmpty()) {
                    messages.confirm(queue, some);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, Brief.of(e), () -> "What was done in the lane " + some.getFirst().lane() + " was not noted; it is done again");
            } finally {
                confirming.unlock();
            }
        }
    }
}
