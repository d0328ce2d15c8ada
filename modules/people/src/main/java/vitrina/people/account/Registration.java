package vitrina.people.account;

/** The short form (REG-04) as it was typed. */
public record Registration(String name, String email, String password, String language, String country) {}
