package vitrina.kernel.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param ids     keys of the entries of the page, in order
 * @param total   all entries that match
 * @param counts  entries by facet name and value, for what the request counted; values without entries are absent
 * @param similar whether the words were taken loosely because few entries had them exactly
 */
public record SearchResult(List<Long> ids, int total, Map<String, Map<String, Integer>> counts, boolean similar) {

    public static final SearchResult NOTHING = new SearchResult(List.of(), 0, Map.of(), false);
}
