package vitrina.orders.order;

import java.time.Instant;

/**
 * One line of an order's history.
 *
 * @param from  the value before, or null
 * @param toldAt   when the customer was told; null while it can be undone, and for changes nobody is told of
 * @param undoneAt when it was undone, or null
 */
public record OrderChange(long id, long orderId, Kind kind, String from, String to, String reason, String actorKind,
        String actorName, Instant at, Instant toldAt, Instant undoneAt) {

    public enum Kind {
        STAGE, STATE, PAYMENT, NOTE
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}
