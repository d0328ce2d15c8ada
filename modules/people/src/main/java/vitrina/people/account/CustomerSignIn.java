package vitrina.people.account;

/** Who signed in, and the token for the cookie. */
public record CustomerSignIn(long personId, String token) {}
