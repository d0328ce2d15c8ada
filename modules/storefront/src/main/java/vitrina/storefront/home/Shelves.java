package vitrina.storefront.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    List<Card> newest(Site site) {
        return find(site, ProductSort.NEWEST, Map.of());
    }

    List<Card> featured(Site site) {
        return find(site, ProductSort.FEATURED, Map.of());
    }

    List<Card> offers(Site site) {
        return find(site, ProductSort.DISCOUNT_DOWN, Map.of("tag", List.of("DISCOUNT")));
    }

    List<Card> bestSellers(Site site) {
        return find(site, ProductSort.BEST_SELLING, Map.of());
    }

    List<String> promotions(Site site) {
        return promotions.names(site.getCountry().code(), site.getTag(), clock.now());
    }

    private List<Card> find(Site site, ProductSort sort, Map<String, List<String>> filters) {
        var query = ProductQuery.of(site.shop()).filters(filters).sort(sort).page(1, LENGTH);
        return views.all(site.shop(), search.find(query).ids()).stream().map(product -> Card.of(site, product)).toList();
    }
}
