package vitrina.gateway.catalog;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSort;
import vitrina.catalog.view.Shop;
import vitrina.kernel.outside.Numbers;
import vitrina.kernel.refusal.Refusal;

/** The address of a product list: words, category, filters such as {@code filter.color=red&filter.color=blue}, order, page. */
public class ProductListQuery {

    private static final String FILTER = "filter.";
    /** Characters of what a refusal repeats. */
    private static final int SHOWN = 40;

    @QueryParam("q")
    private String words;
    @QueryParam("priceFrom")
    private String priceFrom;
    @QueryParam("priceTo")
    private String priceTo;
    @QueryParam("sort")
    private String sort;
    @QueryParam("page")
    @DefaultValue("1")
    private int page;
    @QueryParam("size")
    @DefaultValue("24")
    private int size;
    @Context
    private UriInfo address;

    /**
     * @param known filters that lists have
     * @throws Refusal gateway.sort-unknown, gateway.filter, gateway.filters, gateway.number
     */
    ProductQuery in(Shop shop, Long categoryId, Set<String> known) {
        var order = sort == null ? null : ProductSort.of(sort).orElseThrow(() -> new Refusal("gateway.sort-unknown", shortened(sort)));
        return new ProductQuery(shop, words, categoryId, filters(known), price("priceFrom", priceFrom), price("priceTo", priceTo), order, page, size);
    }

    private Map<String, List<String>> filters(Set<String> known) {
        var filters = new TreeMap<String, List<String>>();
        address.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                var code = name.substring(FILTER.length());
                if (!known.contains(code)) {
                    throw new Refusal("gateway.filter", shortened(code));
                }
                filters.put(code, values);
            }
        });
        if (filters.values().stream().mapToInt(List::size).sum() > ProductQuery.MOST_CHOSEN) {
            throw new Refusal("gateway.filters", ProductQuery.MOST_CHOSEN);
        }
        return filters;
    }

    private static BigDecimal price(String name, String given) {
        return given == null || given.isEmpty() ? null : Numbers.decimal(given).orElseThrow(() -> new Refusal("gateway.number", name));
    }

    private static String shortened(String given) {
        return given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…";
    }
}
