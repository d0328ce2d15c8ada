package vitrina.storefront.catalog;

import java.util.List;
import java.util.Map;
import vitrina.catalog.search.ProductSort;

/** The lists that are no category: what each is about. */
enum ListKind {
    SEARCH("search", "shop.list.all", null, Map.of()),
    NEW("new", "shop.new", ProductSort.NEWEST, Map.of("tag", List.of("NEW"))),
    OFFERS("offers", "shop.offers", ProductSort.DISCOUNT_DOWN, Map.of("tag", List.of("DISCOUNT"))),
    BEST_SELLERS("best-sellers", "shop.best-sellers", ProductSort.BEST_SELLING, Map.of("sold", List.of("yes"))),
    FEATURED("featured", "shop.featured", ProductSort.FEATURED, Map.of("featured", List.of("yes")));

    private final String path;
    private final String titleKey;
    private final ProductSort sort;
    private final Map<String, List<String>> filters;

    ListKind(String path, String titleKey, ProductSort sort, Map<String, List<String>> filters) {
        this.path = path;
        this.titleKey = titleKey;
        this.sort = sort;
        this.filters = filters;
    }

    static ListKind of(String path) {
        for (var kind : values()) {
            if (kind.path.equals(path)) {
                return kind;
            }
        }
        return SEARCH;
    }

    String path() {
        return path;
    }

    String titleKey() {
        return titleKey;
    }

    /** The order unless another is chosen; null for the usual one. */
    ProductSort sort() {
        return sort;
    }

    /** Always on. */
    Map<String, List<String>> filters() {
        return filters;
    }
}
