package vitrina.storefront.catalog;

import java.util.List;
import vitrina.storefront.site.Choice;

/**
 * A page of a list with everything around it, every word and address ready.
 *
 * @param path    where the filter form goes
 * @param text    the words searched for, empty without
 * @param note    what the reader should know about the products, or null
 * @param cards   finished HTML, empty without products
 * @param filters the column at the left as finished HTML
 * @param pages   links to pages; a gap has no number
 */
public record ShownList(String path, String text, String count, String note, List<Long> products, String cards, String filters,
        List<Chip> chips, String clear, List<Choice> sorts, String sort, List<Leaf> pages, String previous, String next, int chosen) {

    /**
     * The column at the left.
     * @param said what is wrong with the limits, or null
     */
    public record Filters(List<Group> groups, Limit from, Limit to, String said) {}

    /**
     * A limit of prices.
     * @param text empty without
     * @param look a class: bad for what is no limit
     */
    public record Limit(String text, String look) {}

    /**
     * A filter at the left.
     * @param kind how it is drawn
     * @param open "open" when unfolded, else null
     */
    public record Group(String code, String name, String kind, String open, List<Value> values) {}

    /**
     * @param checked "checked" when chosen, else null
     * @param look a class: zero for what would find nothing
     * @param deep a class for what hangs under another value
     */
    public record Value(String id, String code, String name, String swatch, int count, String checked, String look, String deep) {}

    /** A filter in use, with the address of the list without it. */
    public record Chip(String name, String url) {}

    /**
     * A page number.
     * @param current "page" for this one, else null
     */
    public record Leaf(String number, String url, String current) {}

    ShownList with(String other) {
        return new ShownList(path, text, count, other, products, cards, filters, chips, clear, sorts, sort, pages, previous, next, chosen);
    }
}
