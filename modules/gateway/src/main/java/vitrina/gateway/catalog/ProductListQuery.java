package vitrina.gateway.catalog;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSort;
import vitrina.catalog.view.Shop;
import vitrina.kernel.refusal.Refusal;

/** The address of a product list: words, category, filters such as {@code filter.color=red&filter.color=blue}, order, page. */
public class ProductListQuery {

    private static final String FILTER = "filter.";

    @QueryParam("q")
    private String words;
    @QueryParam("priceFrom")
    private BigDecimal priceFrom;
    @QueryParam("priceTo")
    private BigDecimal priceTo;
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

    /** @throws Refusal gateway.sort-unknown */
    ProductQuery in(Shop shop, Long categoryId) {
        var order = sort == null ? null : ProductSort.of(sort).orElseThrow(() -> new Refusal("gateway.sort-unknown", sort));
        return new ProductQuery(shop, words, categoryId, filters(), priceFrom, priceTo, order, page, size);
    }

    private Map<String, List<String>> filters() {
        var filters = new HashMap<String, List<String>>();
        address.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                filters.put(name.substring(FILTER.length()), values);
            }
        });
        return filters;
    }
}
