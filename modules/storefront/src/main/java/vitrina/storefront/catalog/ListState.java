package vitrina.storefront.catalog;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.catalog.product.ProductTag;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSort;
import vitrina.kernel.money.AmountText;
import vitrina.kernel.outside.Numbers;

/**
 * The state of a product list as its address carries it: {@code ?q=crema&f.color=coral&from=10000&sort=price-asc&page=2}. One state has
 * one spelling, so that equal lists are one page of the cache; what is not understood is left out.
 *
 * @param filters chosen values by filter code, both in order
 * @param misread price limits that are none, as they were typed: they are left out of the list, stay in their fields, and the shopper is told
 * @param sort    a code, empty for the list's own order
 * @param page    from 1
 */
public record ListState(String text, SortedMap<String, List<String>> filters, BigDecimal from, BigDecimal to,
        SortedMap<String, String> misread, String sort, int page) {

    private static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    private static final String FILTER = "f.";
    private static final int MOST_PAGES = 500;
    private static final int LONGEST = 120;
    /** Characters that all chosen values may take in an address: every link of the page repeats them. */
    private static final int MOST_CHARACTERS = 1_000;
    /** Tags that mean the same in every language. */
    private static final Set<String> KINDS = Arrays.stream(ProductTag.values()).map(ProductTag::name).collect(Collectors.toSet());

    /**
     * @param known filters that lists have; all others are left out
     * @param amounts how the market writes prices
     */
    public static ListState parse(Map<String, String[]> parameters, Set<String> known, AmountText amounts) {
        var text = first(parameters, "q").strip();
        var misread = new TreeMap<String, String>();
        return new ListState(text.length() > LONGEST ? text.substring(0, LONGEST) : text, filters(parameters, known),
                limit(parameters, "from", amounts, misread), limit(parameters, "to", amounts, misread), misread,
                ProductSort.of(first(parameters, "sort")).map(ProductSort::code).orElse(""), page(first(parameters, "page")));
    }

    /** In order, so that the same choices are kept whatever the order of the address is. */
    private static SortedMap<String, List<String>> filters(Map<String, String[]> parameters, Set<String> known) {
        var filters = new TreeMap<String, List<String>>();
        int values = 0;
        int characters = 0;
        for (var name : parameters.keySet().stream().filter(name -> name.startsWith(FILTER) && known.contains(name.substring(FILTER.length())))
                .sorted().toList()) {
            var kept = new ArrayList<String>();
            for (var value : Stream.of(parameters.get(name)).filter(one -> !one.isBlank() && one.length() <= LONGEST).distinct().sorted()
                    .limit(ProductQuery.MOST_CHOSEN).toList()) {
                characters += encode(value).length();
                if (++values <= ProductQuery.MOST_CHOSEN && characters <= MOST_CHARACTERS) {
                    kept.add(value);
                }
            }
            if (!kept.isEmpty()) {
                filters.put(name.substring(FILTER.length()), List.copyOf(kept));
            }
        }
        return filters;
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
        return new ListState(text, fewer, from, to, NONE, sort, 1);
    }

    ListState withoutPrice() {
        return new ListState(text, filters, null, null, NONE, sort, 1);
    }

    ListState withoutFilters() {
        return new ListState(text, new TreeMap<>(), null, null, NONE, sort, 1);
    }

    ListState at(int other) {
        return new ListState(text, filters, from, to, NONE, sort, other);
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
        return new ListState(text, kept, sameMoney ? from : null, sameMoney ? to : null, NONE, sort, 1);
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

    /** As the market writes amounts, or as an address of ours carries them: "12.50" can mean nothing else anywhere. */
    private static BigDecimal limit(Map<String, String[]> parameters, String name, AmountText amounts, Map<String, String> misread) {
        var typed = first(parameters, name).strip();
        var limit = typed.isEmpty()
                ? null
                : amounts.read(typed).or(() -> Numbers.decimal(typed)
                        .filter(one -> one.signum() >= 0 && one.scale() > 0 && one.scale() <= amounts.decimals())).orElse(null);
        if (limit == null && !typed.isEmpty()) {
            misread.put(name, typed.length() > AmountText.LONGEST ? typed.substring(0, AmountText.LONGEST) : typed);
        }
        return limit;
    }

    /** Everything the list answers to, in one spelling. */
    String question() {
        return query() + misread.entrySet().stream().map(one -> "!" + one.getKey() + "=" + encode(one.getValue())).collect(Collectors.joining());
    }

    /** Whether nothing can cost so much because the limits are the wrong way round. */
    boolean isTurned() {
        return from != null && to != null && from.compareTo(to) > 0;
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,2}") ? Math.min(MOST_PAGES, Integer.parseInt(typed)) : 1;
    }
}
