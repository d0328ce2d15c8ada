package vitrina.catalog.search;

import java.util.List;

/**
 * A page of a list.
 *
 * @param ids     products in order
 * @param total   products of the whole list
 * @param number  from 1
 * @param pages   pages that can be reached; very long lists end before their last product
 * @param similar nothing, or nearly nothing, has the words exactly, so that these are similar ones
 */
public record ProductResults(List<Long> ids, int total, int number, int pages, boolean similar, List<Facet> facets) {}
