package vitrina.catalog.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** What attributes and their values are called: in memory, read again when one changes. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "names of all facets of a list in one statement")
@ApplicationScoped
class FacetNames implements ChangeListener {

    @Inject
    private Sql sql;

    /** @param values in the order in which they are shown */
    record Attribute(String code, String kind, Map<String, String> names, Map<String, Value> values) {}

    record Value(String swatch, Map<String, String> names) {}

    /** Filters that are no attribute; the last two are chosen by lists and programs, not by shoppers. */
    private static final Set<String> FIXED = Set.of("featured", "category", "price", "discount", "brand", "tag", "sold", "available");

    private volatile Map<String, Attribute> attributes = Map.of();
    private volatile Set<String> filters = FIXED;

    /** Attributes offered as facets, in their order. */
    Map<String, Attribute> attributes() {
        return attributes;
    }

    /** Everything a list can be filtered by. */
    Set<String> filters() {
        return filters;
    }

    /**
     * @param languages the chain of the shop
     * @param otherwise when there is no name in any of them
     */
    static String in(List<String> languages, Map<String, String> names, String otherwise) {
        return languages.stream().map(names::get).filter(name -> name != null).findFirst().orElse(otherwise);
    }

    void start(@Observes @Priority(10_100) SuiteStarted started) {
        load();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("attribute", "catalog", "product");
    }

    /** An import notes products and may bring new values along with them. */
    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        load();
    }

    private void load() {
        Map<Long, Map<String, String>> names = texts("select attribute_id, language, name from catalog_attribute_text");
        Map<Long, Map<String, String>> valueNames = texts("select value_id, language, name from catalog_attribute_value_text");
        Map<String, Attribute> read = new LinkedHashMap<>();
        sql.list("select id, code, kind from catalog_attribute where filterable order by position, id",
                row -> read.put(row.getString("code"), new Attribute(row.getString("code"), row.getString("kind"),
                        names.getOrDefault(row.getLong("id"), Map.of()), new LinkedHashMap<>())));
        sql.list("""
                select v.id, a.code as attribute, v.code, v.swatch from catalog_attribute_value v
                join catalog_attribute a on a.id = v.attribute_id and a.filterable order by v.position, v.id""",
                row -> read.get(row.getString("attribute")).values().put(row.getString("code"),
                        new Value(row.getString("swatch"), valueNames.getOrDefault(row.getLong("id"), Map.of()))));
        attributes = read;
        filters = Stream.concat(FIXED.stream(), read.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Map<Long, Map<String, String>> texts(String query) {
        Map<Long, Map<String, String>> names = new HashMap<>();
        sql.list(query, row -> names.computeIfAbsent(row.getLong(1), any -> new HashMap<>()).put(row.getString(2), row.getString(3)));
        return names;
    }
}
