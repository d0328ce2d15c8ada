package vitrina.kernel.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One question to an index.
 *
 * @param text    what was typed; blank asks for everything
 * @param flags   conditions that all have to hold
 * @param within  facet values that narrow the answer and its counts (the category being browsed)
 * @param chosen  chosen values by facet: any of a facet's values, all of the facets; a facet's own choice does not reduce its counts
 * @param ranges  numeric facets
 * @param first   facet values whose entries come before all others, the strongest first (merchandising)
 * @param orders  sort keys; without any, by relevance
 * @param offset  entries to skip
 * @param limit   entries to return
 * @param counted whether facets are counted
 */
public record SearchRequest(String text, Set<String> flags, List<Value> within, Map<String, Set<String>> chosen, List<RangeFacet> ranges,
        List<Value> first, List<Order> orders, int offset, int limit, boolean counted) {

    /** Deepest entry an answer can reach; what lies behind it is counted but not listed. */
    public static final int DEEPEST = 10_000;

    public SearchRequest {
        offset = Math.clamp(offset, 0, DEEPEST);
        limit = Math.clamp(limit, 0, Math.min(500, DEEPEST - offset));
    }

    /** One value of a facet. */
    public record Value(String facet, String value) {}

    /** A sort key: a number of the entry, or relevance when the field is null. */
    public record Order(String field, boolean descending) {
        public static final Order RELEVANCE = new Order(null, true);
    }

    /** From and to are both included. */
    public record Range(String code, long from, long to) {
        boolean holds(long number) {
            return number >= from && number <= to;
        }
    }

    /** Ranges of one number that are counted, and those that are chosen (not necessarily among the counted ones). */
    public record RangeFacet(String name, String field, List<Range> counted, List<Range> chosen) {}

    /** All entries under the flags, in index order: the base to narrow with the {@code with…} methods. */
    public static SearchRequest of(String text, Set<String> flags) {
        return new SearchRequest(text, flags, List.of(), Map.of(), List.of(), List.of(), List.of(), 0, 20, true);
    }

    public SearchRequest withChosen(Map<String, Set<String>> values) {
        return new SearchRequest(text, flags, within, values, ranges, first, orders, offset, limit, counted);
    }

    public SearchRequest withRanges(List<RangeFacet> facets) {
        return new SearchRequest(text, flags, within, chosen, facets, first, orders, offset, limit, counted);
    }

    public SearchRequest within(List<Value> values) {
        return new SearchRequest(text, flags, values, chosen, ranges, first, orders, offset, limit, counted);
    }

    public SearchRequest ordered(List<Value> before, List<Order> keys) {
        return new SearchRequest(text, flags, within, chosen, ranges, before, keys, offset, limit, counted);
    }

    public SearchRequest page(int skip, int size) {
        return new SearchRequest(text, flags, within, chosen, ranges, first, orders, skip, size, counted);
    }

    public SearchRequest uncounted() {
        return new SearchRequest(text, flags, within, chosen, ranges, first, orders, offset, limit, false);
    }
}
