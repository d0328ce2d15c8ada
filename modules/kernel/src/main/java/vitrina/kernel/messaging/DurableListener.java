package vitrina.kernel.messaging;

/**
 * Hears every event of one type after its commit, in a transaction that is repeated until it succeeds or is given up; then staff see it among
 * the failed messages.
 *
 * @param <E> a record that JSON-B can write and read; fields are only added to it, since rows of an older version may wait
 */
public interface DurableListener<E extends Record> {

    /** Its lane in the outbox, such as {@code notices.order-mail}; rows that wait go by it. */
    String name();

    Class<E> event();

    /** Whether there is anything to hear for this one; asked within the transaction of the fact, so by what the event itself says. */
    default boolean wants(E event) {
        return true;
    }

    void hear(E event);

    /** How many events a node works on at once. */
    default int concurrency() {
        return 2;
    }
}
