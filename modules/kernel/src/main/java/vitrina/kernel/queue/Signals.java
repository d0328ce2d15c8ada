package vitrina.kernel.queue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes a lane of this node as soon as a message for it is committed; other nodes find it when they look next. */
@ApplicationScoped
public class Signals {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;
    private final Map<String, Runnable> lanes = new ConcurrentHashMap<>();

    void listen(Queue queue, String lane, Runnable wake) {
        lanes.put(name(queue, lane), wake);
    }

    void forget(Queue queue, String lane) {
        lanes.remove(name(queue, lane));
    }

    /** Once a transaction and lane, however many messages it writes. */
    public void afterCommit(Queue queue, String lane) {
        var name = name(queue, lane);
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            wake(name);
        } else if (transactions.getResource(name) == null) {
            transactions.putResource(name, name);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Only what is committed counts.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        wake(name);
                    }
                }
            });
        }
    }

    private void wake(String name) {
        var wake = lanes.get(name);
        if (wake != null) {
            wake.run();
        }
    }

    private static String name(Queue queue, String lane) {
        return Signals.class.getName() + ":" + queue + ":" + lane;
    }
}
