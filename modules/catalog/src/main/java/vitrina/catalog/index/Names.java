package vitrina.catalog.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What categories, attribute values and kinds of tags are called, by language; read once for a run of indexing. */
record Names(Map<Long, Category> categories, Map<Long, Value> values, Map<String, Map<String, String>> tags) {

    /** @param rank its place when the tree is read from top to bottom */
    record Category(long id, Long parent, int rank, Map<String, String> names) {}

    record Value(String attribute, boolean filterable, String code, Map<String, String> names) {}

    /** The categories and all above them. */
    Set<Long> withParents(List<Long> ids) {
        Set<Long> all = new LinkedHashSet<>();
        for (Long id : ids) {
            for (Category step = categories.get(id); step != null && all.add(step.id()); step = categories.get(step.parent())) {
                // climbing
            }
        }
        return all;
    }

    /** A name in the language, or one that is the same in all; never one of another language. */
    static Optional<String> in(String language, Map<String, String> names) {
        return Optional.ofNullable(names.getOrDefault(language, names.get("und")));
    }
}
