package vitrina.people.person;

import java.time.Instant;
import java.util.UUID;

/**
 * A person as staff see them in a list.
 * @param email the proved one, else the last that was said
 * @param group whose prices they get, or null
 */
public record Customer(UUID publicId, String name, String email, String country, String group, Instant since) {}
