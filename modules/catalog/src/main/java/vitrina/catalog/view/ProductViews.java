package vitrina.catalog.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.promotion.Offers;
import vitrina.catalog.tax.Taxes;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.kernel.time.Clock;

/** Product views from memory. A product's views of all shops hang on one node, so that one eviction forgets them all. */
@ApplicationScoped
public class ProductViews implements ChangeListener {

    /** Kinds whose subject is a product; a change of any other kind concerns every view. */
    private static final Set<String> OF_PRODUCT = Set.of("product", "price", "stock");

    private Cache<Long, Map<Shop, ViewBuilder.Built>> nodes;
    private Cache<List<String>, Long> slugs;
    private Cache<UUID, Long> variants;

    @Inject
    private ViewStore store;
    @Inject
    private CategoryTree categories;
    @Inject
    private Offers offers;
    @Inject
    private Taxes taxes;
    @Inject
    private Texts texts;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        int size = settings.get(CatalogSettings.VIEWS);
        nodes = Caffeine.newBuilder().maximumSize(size).build();
        slugs = Caffeine.newBuilder().maximumSize(2L * size).build();
        variants = Caffeine.newBuilder().maximumSize(5L * size).build();
    }

    public Optional<ProductView> byId(Shop shop, long id) {
        return all(shop, List.of(id)).stream().findFirst();
    }

    /** The product of a variant, which never changes. */
    public OptionalLong productOf(UUID variant) {
        var known = variants.get(variant, one -> store.productOf(one).orElse(null));
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Also by an address the product had before: when the view's slug differs, redirect to it. */
    public Optional<ProductView> bySlug(Shop shop, String slug) {
        var key = List.of(shop.languageTag(), slug);
        var id = slugs.getIfPresent(key);
        if (id == null) {
            var found = store.bySlug(shop, slug);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            id = found.get();
            slugs.put(key, id);
        }
        return byId(shop, id);
    }

    /** In the order asked for; what is not on offer in the shop is left out. At most one SQL statement. */
    public List<ProductView> all(Shop shop, List<Long> ids) {
        var now = clock.now();
        var built = new HashMap<Long, ViewBuilder.Built>();
        var missing = new LinkedHashMap<Long, Map<Shop, ViewBuilder.Built>>();
        for (var id : new LinkedHashSet<>(ids)) {
            var node = nodes.get(id, any -> new ConcurrentHashMap<>());
            var one = node.get(shop);
            if (one == null || !now.isBefore(one.until())) {
                missing.put(id, node);
            } else {
                built.put(id, one);
            }
        }
        if (!missing.isEmpty()) {
            built.putAll(build(shop, now, missing));
        }
        var views = new ArrayList<ProductView>(ids.size());
        ids.forEach(id -> built.get(id).view().ifPresent(views::add));
        return views;
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("product", "price", "stock", "category", "attribute", "catalog", "promotion", "tax", "text", "setting");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        if (!changes.stream().allMatch(change -> OF_PRODUCT.contains(change.kind()))) {
            nodes.invalidateAll();
            slugs.invalidateAll();
            return;
        }
        changes.forEach(change -> nodes.invalidate(change.subject()));
        if (changes.stream().anyMatch(change -> change.kind().equals("product"))) {
            slugs.invalidateAll();
        }
    }

    /** A node fetched before the reading is detached by an eviction during it, so an old view is never kept. */
    private Map<Long, ViewBuilder.Built> build(Shop shop, Instant now, Map<Long, Map<Shop, ViewBuilder.Built>> missing) {
        var builder = new ViewBuilder(market(shop, now));
        var next = offers.boundaries().filter(now::isBefore).min(Comparator.naturalOrder()).orElse(Instant.MAX);
        var built = new HashMap<Long, ViewBuilder.Built>();
        missing.keySet().forEach(id -> built.put(id, new ViewBuilder.Built(Optional.empty(), Instant.MAX)));
        for (var row : store.read(shop, missing.keySet())) {
            var one = builder.build(new ViewRow(row));
            built.put(row.getJsonNumber("id").longValueExact(),
                    new ViewBuilder.Built(one.view(), one.until().isBefore(next) ? one.until() : next));
        }
        missing.forEach((id, node) -> node.put(shop, built.get(id)));
        return built;
    }

    private ViewContext market(Shop shop, Instant now) {
        boolean net = settings.get(CatalogSettings.NET_PRICE, Scope.country(shop.country()));
        return new ViewContext(shop, now, key -> texts.get(shop.languageTag(), key),
                id -> categories.path(shop.language(), shop.country(), id).stream()
                        .map(node -> new CategoryRef(node.id(), node.slug(), node.name())).toList(),
                categories::withParents,
                (id, ids) -> offers.names(shop.country(), shop.languageTag(), now, id, ids),
                taxClass -> net ? taxes.rates(shop.country(), taxClass) : null);
    }
}
