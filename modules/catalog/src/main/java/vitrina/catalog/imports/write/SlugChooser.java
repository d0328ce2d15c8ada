package vitrina.catalog.imports.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.slug.SlugKind;
import vitrina.kernel.database.Sql;

/** Gives many owners free web addresses with one query a language: slug, slug-2, slug-3 … */
final class SlugChooser {

    private final Sql sql;
    private final String table;
    private final String owner;
    private final Map<String, Map<String, Long>> taken = new HashMap<>();
    private final Map<String, Set<String>> wanted = new HashMap<>();

    SlugChooser(Sql sql, SlugKind kind) {
        this.sql = sql;
        boolean product = kind == SlugKind.PRODUCT;
        this.table = product ? "catalog_product_text" : "catalog_category_text";
        this.owner = product ? "product_id" : "category_id";
    }

    /** To be called for all before the first {@link #choose}. */
    void want(String language, String slug) {
        wanted.computeIfAbsent(language, l -> new HashSet<>()).add(slug);
    }

    String choose(String language, String slug, long ownerId) {
        Map<String, Long> others = taken.computeIfAbsent(language, this::read);
        String chosen = slug;
        for (int n = 2; others.getOrDefault(chosen, ownerId) != ownerId; n++) {
            chosen = slug + "-" + n;
        }
        others.put(chosen, ownerId);
        return chosen;
    }

    private Map<String, Long> read(String language) {
        Map<String, Long> known = new HashMap<>();
        List<String> slugs = List.copyOf(wanted.getOrDefault(language, Set.of()));
        if (!slugs.isEmpty()) {
            sql.list("select slug, " + owner + " from " + table + " where language = ?"
                + " and (slug = any(?) or regexp_replace(slug, '-[0-9]+$', '') = any(?))",
                row -> known.put(row.getString(1), row.getLong(2)), language, slugs, slugs);
        }
        return known;
    }
}
