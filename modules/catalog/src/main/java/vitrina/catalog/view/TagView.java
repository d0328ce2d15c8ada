package vitrina.catalog.view;

/**
 * A tag on cards (CAT-07).
 * @param kind NEW, DISCOUNT, FREE_SHIPPING or CUSTOM
 * @param text in the reader's language
 */
public record TagView(String kind, String text) {}
