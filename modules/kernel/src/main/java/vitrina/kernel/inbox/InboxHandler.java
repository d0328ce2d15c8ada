package vitrina.kernel.inbox;

/** Works on the events of one provider, in a transaction of its own. Throwing means again later. */
public interface InboxHandler {

    String provider();

    void handle(InboxMessage message);
}
