package vitrina.people.staff;

/** What the letter names with which staff choose a password. */
public record StaffPasswordFacts(String name, String login, String link) {}
