package vitrina.kernel.messaging;

import vitrina.kernel.queue.Message;

/** Works on messages of one kind within the house, in a transaction that also removes the message. Throwing means again later. */
public interface OutboxHandler {

    String kind();

    void handle(Message message);

    /** How many messages a node works on at once. */
    default int concurrency() {
        return 4;
    }
}
