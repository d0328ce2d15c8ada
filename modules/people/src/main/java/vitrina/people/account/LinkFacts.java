package vitrina.people.account;

/** What a letter names that is there for its link. */
public record LinkFacts(String link) {}
