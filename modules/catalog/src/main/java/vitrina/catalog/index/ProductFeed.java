package vitrina.catalog.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrina.catalog.product.Sales;
import vitrina.kernel.changes.Change;
import vitrina.kernel.search.IndexSet;
import vitrina.kernel.search.SearchEntry;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Company;

/** Carries products from the tables into a set of indexes. */
@ApplicationScoped
class ProductFeed {

    private static final int BATCH = 500;
    private static final int MOST_SOLD = 20_000;

    @Inject
    private IndexedProductStore store;
    @Inject
    private Sales sales;
    @Inject
    private Company company;
    @Inject
    private Clock clock;

    private volatile Map<String, Map<Long, Long>> sold = Map.of();

    /** Every published product. */
    void all(IndexSet.Volume volume) {
        refreshSold();
        Names names = store.names();
        long last = 0;
        for (List<Long> ids = store.ids(last, BATCH); !ids.isEmpty(); ids = store.ids(last, BATCH)) {
            write(volume, ids, names);
            last = ids.getLast();
        }
    }

    /** These products as they are now; those no longer published are removed. */
    void some(IndexSet.Volume volume, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Names names = store.names();
        List<Long> list = List.copyOf(ids);
        for (int from = 0; from < list.size(); from += BATCH) {
            write(volume, list.subList(from, Math.min(list.size(), from + BATCH)), names);
        }
        volume.refresh();
    }

    /** The products that changes concern. */
    Set<Long> concerned(Collection<Change> changes) {
        Set<Long> ids = new LinkedHashSet<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case "product", "price", "stock" -> ids.add(change.subject());
                case "category" -> ids.addAll(store.inCategory(change.subject()));
                case "attribute" -> ids.addAll(store.withAttribute(change.subject()));
                default -> {
                    // of somebody else
                }
            }
        }
        return ids;
    }

    /** Products of which something began or ended by itself in a period. */
    List<Long> turned(Instant after, Instant until) {
        return store.turned(after, until);
    }

    /**
     * Reads the sales statistics again.
     * @return the products whose score is another one now
     */
    Set<Long> refreshSold() {
        Map<String, Map<Long, Long>> before = sold;
        Map<String, Map<Long, Long>> now = new HashMap<>();
        company.countries().forEach(country -> now.put(country.code(), sales.scores(country.code(), clock.today(country.zone()), MOST_SOLD)));
        sold = now;
        Set<Long> moved = new HashSet<>();
        now.forEach((country, scores) -> moved.addAll(different(before.getOrDefault(country, Map.of()), scores)));
        return moved;
    }

    private static Set<Long> different(Map<Long, Long> before, Map<Long, Long> now) {
        Set<Long> ids = new HashSet<>(before.keySet());
        ids.addAll(now.keySet());
        ids.removeIf(id -> before.getOrDefault(id, 0L).equals(now.getOrDefault(id, 0L)));
        return ids;
    }

    private void write(IndexSet.Volume volume, List<Long> ids, Names names) {
        Map<Long, IndexedProduct> products = store.read(ids, clock.now(), sold);
        volume.indexes().forEach((language, index) -> {
            List<SearchEntry> entries = new ArrayList<>();
            List<Long> gone = new ArrayList<>();
            for (Long id : ids) {
                IndexedProduct product = products.get(id);
                var entry = product == null ? Optional.<SearchEntry>empty() : ProductEntry.of(product, language, names);
                entry.ifPresentOrElse(entries::add, () -> gone.add(id));
            }
            index.put(entries);
            index.remove(gone);
        });
    }
}
