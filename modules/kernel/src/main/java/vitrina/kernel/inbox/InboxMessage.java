package vitrina.kernel.inbox;

/** A verified event to work on. */
public record InboxMessage(long id, String provider, String eventId, byte[] body, int attempt) {
}
