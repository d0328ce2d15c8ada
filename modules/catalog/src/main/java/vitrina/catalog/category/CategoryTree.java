package vitrina.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.catalog.edits.SlugKind;
import vitrina.catalog.edits.Slugs;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Categories as pages read them: from memory, evicted by the change log. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "read once for all, then from memory")
@ApplicationScoped
public class CategoryTree implements ChangeListener {

    private record Key(String language, String country) {}

    private final Map<Key, Memoized<List<CategoryNode>>> trees = new ConcurrentHashMap<>();
    private final Memoized<CategoryShelf> memoized = new Memoized<>();

    @Inject
    private Sql sql;
    @Inject
    private Slugs slugs;

    /** What a country's shop shows in a language. */
    public List<CategoryNode> tree(String language, String country) {
        return trees.computeIfAbsent(new Key(language, country), any -> new Memoized<>()).get(() -> {
            var offered = offered(chain(language, country), country);
            return shelf().tree(chain(language, country), offered::contains);
        });
    }

    /** A category of that tree by its address, also by an older one: compare the node's slug and redirect. */
    public Optional<CategoryNode> bySlug(String language, String country, String slug) {
        var languages = chain(language, country);
        var id = shelf().bySlug(languages, slug).map(CategoryShelf.Stored::id)
                .or(() -> slugs.redirect(SlugKind.CATEGORY, languages, slug));
        return id.flatMap(known -> find(tree(language, country), known));
    }

    /** From the root down to the category, names in the language; empty when it is not shown in it. */
    public List<CategoryNode> path(String language, String country, long id) {
        return shelf().path(id, chain(language, country)).stream().map(step -> {
            var text = step.text(chain(language, country)).orElseThrow();
            return new CategoryNode(step.id(), step.parentId(), step.code(), step.path(), text.slug(), text.name(), "",
                    step.illustration(), Map.of(), List.of());
        }).toList();
    }

    /** The categories and all above them: what a product in them belongs to. */
    public Set<Long> withParents(List<Long> ids) {
        return shelf().withParents(ids);
    }

    /** The category and all below it: what its page shows. */
    public Set<Long> withChildren(long id) {
        return shelf().withChildren(id);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("category", "catalog", "product");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        if (changes.stream().anyMatch(change -> change.kind().equals("category"))) {
            memoized.forget();
        }
        trees.values().forEach(Memoized::forget);
    }

    private static Optional<CategoryNode> find(List<CategoryNode> nodes, long id) {
        return nodes.stream().flatMap(node -> node.id() == id ? Optional.of(node).stream() : find(node.children(), id).stream())
                .findFirst();
    }

    private static List<String> chain(String language, String country) {
        return language.contains("-")
                ? List.of(language, language.substring(0, language.indexOf('-')))
                : List.of(language + "-" + country, language);
    }

    private Set<Long> offered(List<String> languages, String country) {
        // The limit keeps the planner from reading every product for a yes or no: 0.7 s instead of 25 with a million of them.
        return new HashSet<>(sql.list("""
                select c.id from catalog_category c cross join lateral (
                  select from catalog_product_category pc join catalog_product p on p.id = pc.product_id and p.status = 'PUBLISHED'
                  join catalog_entry e on e.product_id = p.id join catalog_catalog k on k.id = e.catalog_id and k.country = ?
                  join catalog_product_text t on t.product_id = p.id and t.published and t.language = any(?)
                  where pc.category_id = c.id limit 1) sold""", row -> row.getLong(1), country, languages));
    }

    private CategoryShelf shelf() {
        return memoized.get(this::read);
    }

    private CategoryShelf read() {
        var texts = new HashMap<Long, Map<String, CategoryShelf.Text>>();
        sql.list("select category_id, language, name, slug, description from catalog_category_text",
                row -> texts.computeIfAbsent(row.getLong(1), any -> new HashMap<>()).put(row.getString(2),
                        new CategoryShelf.Text(row.getString(3), row.getString(4), row.getString(5))));
        return new CategoryShelf(sql.list("select id, parent_id, code, path, position, illustration, active from catalog_category",
                row -> new CategoryShelf.Stored(row.getLong("id"), Sql.id(row, "parent_id"), row.getString("code"),
                        row.getString("path"), row.getInt("position"), row.getString("illustration"),
                        row.getBoolean("active"), texts.getOrDefault(row.getLong("id"), Map.of()))));
    }
}
