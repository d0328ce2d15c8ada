package vitrina.payments.transfer;

import java.time.Instant;

/** What the shopper says about a transfer; {@code fileKey} in the file store may be null. */
public record Receipt(String fileKey, String note, Instant sentAt, Instant acknowledgedAt, String acknowledgedBy) {}
