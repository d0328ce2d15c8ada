package vitrina.kernel.outbox;

/** Handles messages of one kind, in a transaction of its own that also removes the message. Throwing means again later. */
public interface OutboxHandler {

    String kind();

    void handle(OutboxMessage message);
}
