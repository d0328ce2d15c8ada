package vitrina.kernel.messaging;

import vitrina.kernel.queue.Message;

/** Works on the events of one provider, in a transaction that also marks the event as done. Throwing means again later. */
public interface InboxHandler {

    String provider();

    void handle(Message message);

    /** How many events a node works on at once. */
    default int concurrency() {
        return 4;
    }
}
