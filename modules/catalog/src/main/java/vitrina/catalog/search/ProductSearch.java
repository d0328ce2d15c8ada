package vitrina.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.index.PriceScope;
import vitrina.catalog.index.ProductIndex;
import vitrina.catalog.merchandising.Merchandising;
import vitrina.catalog.merchandising.MerchandisingRule;
import vitrina.catalog.merchandising.SearchMisses;
import vitrina.catalog.view.Shop;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.search.SearchIndex;
import vitrina.kernel.search.SearchRequest;
import vitrina.kernel.search.SearchRequest.Order;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.search.SearchResult;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Company;

/** Finds products for shoppers. An answer is kept until the index changes, for at most a minute. */
@ApplicationScoped
public class ProductSearch {

    private static final int KEPT = 4_000;
    /** Values of kept facets; some 100 bytes each. */
    private static final int KEPT_VALUES = 400_000;
    private static final int SAMPLE = 2_000;
    private static final int PRODUCTS = 6;
    private static final int CATEGORIES = 3;
    private static final int PHRASES = 6;
    private static final int FEW = 3;

    @Inject
    private ProductIndex index;
    @Inject
    private FacetList facets;
    @Inject
    private Categories categories;
    @Inject
    private Merchandising merchandising;
    @Inject
    private SearchMisses misses;
    @Inject
    private Company company;
    @Inject
    private Clock clock;

    private record Asked(ProductQuery query, long version, List<MerchandisingRule> rules) {}

    /** Of a whole list, alike on each of its pages and in every order. */
    private final Cache<Asked, List<Facet>> facetsOfLists = Caffeine.newBuilder().maximumWeight(KEPT_VALUES)
            .weigher((Asked asked, List<Facet> kept) -> 20 + kept.stream().mapToInt(facet -> facet.values().size()).sum())
            .expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Cache<Asked, ProductResults> answers = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Cache<Shop, List<Range>> ranges = Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofMinutes(10)).build();

    /** A page of the list that answers a question, with its facets. */
    public ProductResults find(ProductQuery query) {
        long version = index.ask(language(query.shop()), SearchIndex::version);
        ProductResults results = answers.get(new Asked(query, version, rules(query)), this::answer);
        if (results.total() == 0 && query.page() == 1 && query.filters().isEmpty() && query.categoryId() == null && !query.text().isEmpty()) {
            misses.record(query.shop().country(), language(query.shop()), query.text());
        }
        return results;
    }

    /** What lists can be narrowed by, in an answer's facets or not; anything else narrows nothing. */
    public Set<String> filters() {
        return facets.codes();
    }

    /** What to propose while somebody types. */
    public Suggestions suggest(Shop shop, String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return Suggestions.NONE;
        }
        PriceScope scope = market(shop);
        SearchRequest request = SearchRequest.of(typed, Set.of(scope.offered())).uncounted()
                .ordered(List.of(), List.of(Order.RELEVANCE, new Order(scope.place(), false))).page(0, PRODUCTS);
        List<Long> products = index.ask(language(shop), one -> one.typed(request));
        if (products.size() < FEW && typed.length() > FEW) {
            List<Long> similar = index.ask(language(shop), one -> one.search(request)).ids();
            products = similar.size() > products.size() ? similar : products;
        }
        List<CategoryNode> found = new ArrayList<>();
        beginningWith(categories.tree(shop.language(), shop.country()), folded(typed), found);
        return new Suggestions(products, List.copyOf(found), index.ask(language(shop), one -> one.phrases(scope.offered(), typed, PHRASES)));
    }

    /** Makes the index anew in the background; until then the old one answers. */
    public void rebuild() {
        Actors.require("catalog.edit");
        index.wantRebuild();
    }

    private ProductResults answer(Asked asked) {
        ProductQuery query = asked.query();
        PriceScope scope = market(query.shop());
        List<Range> prices = prices(query.shop(), scope);
        SearchRequest request = ProductRequest.of(query, scope, prices, asked.rules());
        Asked list = new Asked(query.sort(ProductSort.FEATURED).page(1, 1), asked.version(), List.of());
        List<Facet> known = facetsOfLists.getIfPresent(list);
        SearchResult result = index.ask(language(query.shop()), one -> one.search(known == null ? request : request.uncounted()));
        int reachable = Math.min(result.total(), SearchRequest.DEEPEST);
        return new ProductResults(result.ids(), result.total(), query.page(), Math.max(1, (reachable + query.size() - 1) / query.size()),
                result.similar(), known != null ? known : counted(list, facets.of(query, scope, prices, result.counts())));
    }

    private List<Facet> counted(Asked list, List<Facet> counted) {
        facetsOfLists.put(list, counted);
        return counted;
    }

    /** Kept for a while, so that the ranges of an address stay what they are when a price changes; not while there are none. */
    private List<Range> prices(Shop shop, PriceScope scope) {
        List<Range> known = ranges.getIfPresent(shop);
        if (known == null) {
            known = PriceRanges.of(index.ask(language(shop), one -> one.sample(scope.offered(), scope.price(), SAMPLE)));
            if (!known.isEmpty()) {
                ranges.put(shop, known);
            }
        }
        return known;
    }

    private List<MerchandisingRule> rules(ProductQuery query) {
        return query.sort() != ProductSort.FEATURED
                ? List.of()
                : company.find(query.shop().country())
                        .map(country -> merchandising.holding(country.code(), query.categoryId(), clock.today(country.zone()))).orElse(List.of());
    }

    private static PriceScope market(Shop shop) {
        return new PriceScope(shop.country(), shop.currency());
    }

    private static String language(Shop shop) {
        int dash = shop.language().indexOf('-');
        return dash < 0 ? shop.language() : shop.language().substring(0, dash);
    }

    private static void beginningWith(List<CategoryNode> nodes, String typed, List<CategoryNode> found) {
        for (CategoryNode node : nodes) {
            String name = folded(node.name());
            if (found.size() < CATEGORIES && (name.startsWith(typed) || name.contains(" " + typed))) {
                found.add(node);
            }
            beginningWith(node.children(), typed, found);
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
