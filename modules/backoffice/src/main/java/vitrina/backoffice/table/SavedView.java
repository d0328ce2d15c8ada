package vitrina.backoffice.table;

/**
 * A list as somebody likes to see it.
 *
 * @param query the address's query string
 */
public record SavedView(long id, String name, String query) {}
