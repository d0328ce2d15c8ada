package vitrina.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.index.PriceScope;
import vitrina.catalog.index.ProductIndex;
import vitrina.catalog.merchandising.MerchandisingRule;
import vitrina.kernel.search.SearchRequest;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.search.SearchRequest.RangeFacet;
import vitrina.kernel.search.SearchRequest.Value;

/** A shopper's question in the terms of the index. */
final class ProductRequest {

    /** "So many percent or more": they contain each other. */
    static final List<Range> DISCOUNTS = List.of(discount(10), discount(20), discount(30), discount(50));

    private static final List<Range> SOLD = List.of(new Range("yes", 1, Long.MAX_VALUE));

    private ProductRequest() {
    }

    private static Range discount(int percent) {
        return new Range(Integer.toString(percent), percent, 100);
    }

    static SearchRequest of(ProductQuery query, PriceScope scope, List<Range> prices, List<MerchandisingRule> rules) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        query.filters().forEach((facet, values) -> {
            switch (facet) {
                case "price", "discount", "sold", "available" -> {
                    // ranges and a flag, below
                }
                case "tag" -> chosen.put(scope.tags(), new LinkedHashSet<>(values));
                default -> chosen.put(facet, new LinkedHashSet<>(values));
            }
        });
        List<RangeFacet> ranges = new ArrayList<>(List.of(new RangeFacet("price", scope.price(), prices, prices(query)),
                new RangeFacet("discount", scope.discount(), DISCOUNTS, discounts(query))));
        if (query.filters().containsKey("sold")) {
            ranges.add(new RangeFacet("sold", scope.sold(), List.of(), SOLD));
        }
        List<Value> within = query.categoryId() == null ? List.of() : List.of(new Value("category", query.categoryId().toString()));
        String flag = query.filters().containsKey("available") ? scope.inStock() : scope.offered();
        int offset = (int) Math.min(Integer.MAX_VALUE, (query.page() - 1L) * query.size());
        return SearchRequest.of(query.text(), Set.of(flag)).within(within).withChosen(chosen).withRanges(ranges)
                .ordered(first(query, scope, rules), query.sort().orders(scope)).page(offset, query.size());
    }

    private static List<Range> prices(ProductQuery query) {
        List<Range> chosen = new ArrayList<>();
        query.filters().getOrDefault("price", List.of()).forEach(code -> PriceRanges.parse(code).ifPresent(chosen::add));
        if (query.priceFrom() != null || query.priceTo() != null) {
            chosen.add(PriceRanges.between(query.priceFrom(), query.priceTo()));
        }
        return chosen;
    }

    private static List<Range> discounts(ProductQuery query) {
        List<String> codes = query.filters().getOrDefault("discount", List.of());
        return DISCOUNTS.stream().filter(range -> codes.contains(range.code())).toList();
    }

    private static List<Value> first(ProductQuery query, PriceScope scope, List<MerchandisingRule> rules) {
        if (query.sort().tag() != null) {
            return List.of(query.sort() == ProductSort.TAG_CUSTOM ? ProductIndex.TAGGED : new Value(scope.tags(), query.sort().tag()));
        }
        return query.sort() != ProductSort.FEATURED
                ? List.of()
                : rules.stream().map(rule -> new Value(rule.facet().equals("tag") ? scope.tags() : rule.facet(), rule.value())).toList();
    }
}
