package vitrina.people.access;

import java.time.Instant;

/**
 * A sign-in that still holds, as its owner sees it in the list of devices.
 *
 * @param device what the browser calls itself
 */
public record Session(long id, Instant createdAt, Instant seenAt, String address, String device) {}
