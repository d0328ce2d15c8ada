package vitrina.storefront.catalog;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrina.catalog.product.ProductTag;

/**
 * The state of a product list as its address carries it: {@code ?q=crema&f.color=coral&from=10000&sort=price-asc&page=2}. One state has
 * one spelling, so that equal lists are one page of the cache; what is not understood is left out.
 *
 * @param filters chosen values by filter code, both in order
 * @param sort    a code, empty for the list's own order
 * @param page    from 1
 */
public record ListState(String text, SortedMap<String, List<String>> filters, BigDecimal from, BigDecimal to, String sort, int page) {

    private static final String FILTER = "f.";
    private static final int MOST_PAGES = 500;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST = 120;
    /** Tags that mean the same in every language. */
    private static final Set<String> KINDS = Arrays.stream(ProductTag.values()).map(ProductTag::name).collect(Collectors.toSet());

    public static ListState parse(Map<String, String[]> parameters) {
        var filters = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FILTER) && name.length() < LONGEST) {
                var chosen = List.of(values).stream().filter(value -> !value.isBlank() && value.length() <= LONGEST).distinct().sorted()
                        .limit(MOST_VALUES).toList();
                if (!chosen.isEmpty()) {
                    filters.put(name.substring(FILTER.length()), chosen);
                }
            }
        });
        var text = first(parameters, "q").strip();
        return new ListState(text.length() > LONGEST ? text.substring(0, LONGEST) : text, filters, amount(first(parameters, "from")),
                amount(first(parameters, "to")), first(parameters, "sort").matches("[a-z0-9.:-]{1,60}") ? first(parameters, "sort") : "",
                page(first(parameters, "page")));
    }

    boolean isFiltered() {
        return !filters.isEmpty() || from != null || to != null;
    }

    boolean has(String code, String value) {
        return filters.getOrDefault(code, List.of()).contains(value);
    }

    int count() {
        return filters.values().stream().mapToInt(List::size).sum() + (from != null || to != null ? 1 : 0);
    }

    ListState without(String code, String value) {
        var fewer = new TreeMap<>(filters);
        fewer.computeIfPresent(code, (any, values) -> {
            var rest = values.stream().filter(one -> !one.equals(value)).toList();
            return rest.isEmpty() ? null : rest;
        });
        return new ListState(text, fewer, from, to, sort, 1);
    }

    ListState withoutPrice() {
        return new ListState(text, filters, null, null, sort, 1);
    }

    ListState withoutFilters() {
        return new ListState(text, new TreeMap<>(), null, null, sort, 1);
    }

    ListState at(int other) {
        return new ListState(text, filters, from, to, sort, other);
    }

    /**
     * What the list still means in another market: words, order and filters stay; the words of a custom tag belong to their language, amounts
     * to their currency.
     */
    public ListState elsewhere(boolean sameLanguage, boolean sameMoney) {
        var kept = new TreeMap<>(filters);
        if (!sameMoney) {
            kept.remove("price");
        }
        if (!sameLanguage) {
            kept.computeIfPresent("tag", (any, values) -> {
                var kinds = values.stream().filter(KINDS::contains).toList();
                return kinds.isEmpty() ? null : kinds;
            });
        }
        return new ListState(text, kept, sameMoney ? from : null, sameMoney ? to : null, sort, 1);
    }

    /** The query with its question mark; empty for a list nobody touched. */
    public String query() {
        var parts = new ArrayList<String>();
        add(parts, "q", text);
        filters.forEach((code, values) -> values.forEach(value -> add(parts, FILTER + code, value)));
        add(parts, "from", from == null ? "" : from.toPlainString());
        add(parts, "to", to == null ? "" : to.toPlainString());
        add(parts, "sort", sort);
        add(parts, "page", page == 1 ? "" : String.valueOf(page));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(encode(name) + "=" + encode(value));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Plain digits, with the thousands points that people of the region type; anything else is no limit. */
    private static BigDecimal amount(String typed) {
        var text = typed.strip().replaceAll("[\\s$]", "");
        if (text.matches("\\d{1,3}(\\.\\d{3})+")) {
            text = text.replace(".", "");
        } else if (text.matches("\\d{1,3}(,\\d{3})+")) {
            text = text.replace(",", "");
        }
        text = text.replace(',', '.');
        return text.matches("\\d{1,12}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,2}") ? Math.min(MOST_PAGES, Integer.parseInt(typed)) : 1;
    }
}
