package vitrina.kernel.messaging;

import vitrina.kernel.queue.Message;

/**
 * Calls somebody outside about messages of one kind, with no transaction open however long it takes. Throwing means again later; when nobody
 * answers several times in a row, the whole lane rests a while. The id of the message tells the other side what it has already done.
 */
public interface OutboxCall {

    String kind();

    /** @return what the answer changes here, written in the transaction that removes the message */
    Runnable call(Message message);

    /** How many messages a node works on at once. */
    default int concurrency() {
        return 4;
    }

    /** How many a node begins in a second, where the other side allows no more; 0 for any number. */
    default int rate() {
        return 0;
    }

    /** For a call whose answer changes nothing here. */
    Runnable NOTHING = () -> {};
}
