package vitrina.kernel.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is indexed about one thing in one language.
 *
 * @param id       key of the thing, unique in the index
 * @param title    its name, the text that weighs most
 * @param keywords names that describe it: brand, categories, tags, attribute values
 * @param body     longer text, weighs least
 * @param codes    SKUs and the like, found exactly and by their beginning, with or without dashes
 * @param flags    plain conditions a request may demand, such as {@code market:CO}
 * @param facets   values by facet name; filtered and counted
 * @param numbers  whole numbers by name; sorted, filtered and counted in ranges
 * @param phrases  what to propose while somebody types, by the flag under which it may be shown
 */
public record SearchEntry(long id, String title, List<String> keywords, String body, List<String> codes, Set<String> flags,
        Map<String, Set<String>> facets, Map<String, Long> numbers, Map<String, Set<String>> phrases) {}
