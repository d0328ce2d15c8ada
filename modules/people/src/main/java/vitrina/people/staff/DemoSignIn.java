package vitrina.people.staff;

/**
 * A sign-in to try the suite with.
 *
 * @param role the staff role, or empty for a customer
 */
public record DemoSignIn(String login, String name, String role, String branch, String country, String language) {}
