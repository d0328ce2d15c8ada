package vitrina.kernel.changes;

/**
 * One thing that changed.
 *
 * @param kind    such as product, price, stock, category
 * @param subject its id
 */
public record Change(String kind, long subject) {}
