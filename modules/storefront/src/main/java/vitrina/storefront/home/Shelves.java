package vitrina.storefront.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.promotion.Offers;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.search.ProductSort;
import vitrina.catalog.view.ProductViews;
import vitrina.kernel.time.Clock;
import vitrina.storefront.layout.Card;
import vitrina.storefront.site.Site;

/** Fills the carousels. */
@ApplicationScoped
class Shelves {

    private static final int LENGTH = 12;

    @Inject
    private ProductViews views;
    @Inject
    private ProductSearch search;
    @Inject
    private Offers promotions;
    @Inject
    private Clock clock;

    /** The shelves in the order of the page; a product stands on the first that has it. */
    List<List<Card>> all(Site site) {
        var shown = new HashSet<Long>();
        return List.of(find(site, ProductSort.NEWEST, Map.of("tag", List.of("NEW")), shown),
                find(site, ProductSort.BEST_SELLING, Map.of(), shown),
                find(site, ProductSort.DISCOUNT_DOWN, Map.of("tag", List.of("DISCOUNT")), shown),
                find(site, ProductSort.FEATURED, Map.of(), shown));
    }

    List<String> promotions(Site site) {
        return promotions.names(site.getCountry().code(), site.getTag(), clock.now());
    }

    private List<Card> find(Site site, ProductSort sort, Map<String, List<String>> filters, Set<Long> shown) {
        var query = ProductQuery.of(site.shop()).filters(filters).sort(sort).page(1, LENGTH * 4);
        var ids = search.find(query).ids().stream().filter(id -> !shown.contains(id)).limit(LENGTH).toList();
        shown.addAll(ids);
        return views.all(site.shop(), ids).stream().map(product -> Card.of(site, product)).toList();
    }
}
