package vitrina.people.credential;

/**
 * What the letter with a one-time code names.
 * @param minutes it holds
 */
public record CodeFacts(String code, long minutes) {}
