package vitrina.notices.order;

/**
 * What a branch is told of an order that does not end.
 * @param state as people read it
 */
public record OverdueFacts(String number, String state, String link) {}
