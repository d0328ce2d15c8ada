package vitrina.catalog.search;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrina.catalog.view.Shop;

/**
 * What a shopper asks for.
 *
 * @param text       words, or blank
 * @param categoryId the category being browsed, with everything below it, or null
 * @param filters    chosen values by facet: attribute code → value codes, and {@code category} → ids, {@code brand}, {@code featured} → yes, {@code tag} → kinds or the
 *                   words of a custom tag, {@code discount} → least percents, {@code price} → ranges such as 50000-100000,
 *                   {@code sold} → any value asks for products sold lately, {@code available} → any value asks for products in stock only; unknown ones find nothing
 * @param priceFrom  in the shop's currency, included, or null
 * @param priceTo    included, or null
 * @param sort       null: by relevance with words, featured without
 * @param page       from 1
 * @param size       products a page, at most 100
 */
public record ProductQuery(Shop shop, String text, Long categoryId, Map<String, List<String>> filters, BigDecimal priceFrom,
        BigDecimal priceTo, ProductSort sort, int page, int size) {

    /** Values that may be chosen of all filters together. */
    public static final int MOST_CHOSEN = 20;
    /** With those a list is made of. */
    private static final int MOST_VALUES = MOST_CHOSEN + 4;
    private static final int LONGEST_TEXT = 200;

    public ProductQuery {
        text = text == null ? "" : text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        filters = filters == null ? Map.of() : bounded(filters);
        sort = sort != null ? sort : text.isEmpty() ? ProductSort.FEATURED : ProductSort.RELEVANCE;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 100);
    }

    /** The whole assortment in its featured order. */
    public static ProductQuery of(Shop shop) {
        return new ProductQuery(shop, "", null, Map.of(), null, null, null, 1, 24);
    }

    public ProductQuery text(String words) {
        return new ProductQuery(shop, words, categoryId, filters, priceFrom, priceTo, null, page, size);
    }

    public ProductQuery category(Long id) {
        return new ProductQuery(shop, text, id, filters, priceFrom, priceTo, sort, page, size);
    }

    public ProductQuery filters(Map<String, List<String>> chosen) {
        return new ProductQuery(shop, text, categoryId, chosen, priceFrom, priceTo, sort, page, size);
    }

    public ProductQuery sort(ProductSort order) {
        return new ProductQuery(shop, text, categoryId, filters, priceFrom, priceTo, order, page, size);
    }

    public ProductQuery page(int number, int perPage) {
        return new ProductQuery(shop, text, categoryId, filters, priceFrom, priceTo, sort, number, perPage);
    }

    private static Map<String, List<String>> bounded(Map<String, List<String>> filters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        int room = MOST_VALUES;
        for (var filter : filters.entrySet()) {
            List<String> values = filter.getValue().stream().filter(value -> value.length() <= LONGEST_TEXT).distinct().limit(room).toList();
            if (!values.isEmpty()) {
                kept.put(filter.getKey(), values);
                room -= values.size();
            }
        }
        return kept;
    }
}
