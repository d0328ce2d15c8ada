package vitrina.people.person;

import java.util.UUID;

/**
 * Somebody the company knows.
 *
 * @param name       as they gave it; empty for a guest who has only proved an address
 * @param language   the tag they read
 * @param country    where they last bought, or null
 * @param registered whether they have an account with a password
 */
public record Person(long id, UUID publicId, String name, String language, String country, boolean registered) {

    /** All that a page without sign-in may show. */
    public String firstName() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
