package vitrina.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.search.ProductSort;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.ProductViews;
import vitrina.storefront.site.Site;

/** Fills the carousels (SITE-15). */
@ApplicationScoped
class Shelves {

    private static final int LENGTH = 10;

    private record Shelf(ProductSort sort, Map<String, List<String>> filters) {}

    /** By the query of a block, which is also the address of the whole list. */
    private static final Map<String, Shelf> KNOWN = Map.of(
            "new", new Shelf(ProductSort.NEWEST, Map.of("tag", List.of("NEW"))),
            "best-sellers", new Shelf(ProductSort.BEST_SELLING, Map.of("sold", List.of("yes"))),
            "offers", new Shelf(ProductSort.DISCOUNT_DOWN, Map.of("tag", List.of("DISCOUNT"))),
            "featured", new Shelf(ProductSort.FEATURED, Map.of("featured", List.of("yes"))));

    @Inject
    private ProductViews views;
    @Inject
    private ProductSearch search;

    /** @param shown products of earlier shelves, left out here; those of this one are added */
    List<ProductView> find(Site site, String query, Set<Long> shown) {
        var shelf = KNOWN.get(query);
        if (shelf == null) {
            return List.of();
        }
        var found = search.find(ProductQuery.of(site.shop()).filters(shelf.filters()).sort(shelf.sort()).page(1, LENGTH * 4));
        var ids = found.ids().stream().filter(id -> !shown.contains(id)).limit(LENGTH).toList();
        shown.addAll(ids);
        return views.all(site.shop(), ids);
    }
}
