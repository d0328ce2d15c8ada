package vitrina.backoffice.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrina.kernel.list.Paging;

/**
 * What of a list is shown. Reading it from an address and writing it back gives the same address; what is as usual is
 * left out.
 *
 * @param text    the magnifier search, empty for none
 * @param filters column key → chosen values; a range is one value {@code from..to} with either side open
 * @param sort    column key, with a leading {@code -} for descending; empty for the list's own order
 * @param page    from 1
 * @param size    rows a page
 */
public record TableState(String text, Map<String, List<String>> filters, String sort, int page, int size) {

    public static final int STANDARD_SIZE = 25;
    public static final List<Integer> SIZES = List.of(25, 50, 100, 200);
    private static final String FILTER = "f.";
    private static final int LONGEST = 200;

    public TableState {
        text = text == null ? "" : shortened(text.strip());
        sort = sort == null ? "" : sort;
        page = Math.max(1, page);
        size = SIZES.contains(size) ? size : STANDARD_SIZE;
        var kept = new TreeMap<String, List<String>>();
        filters.forEach((key, values) -> {
            var chosen = values.stream().map(value -> shortened(value.strip()))
                    .filter(value -> !value.isEmpty() && !value.equals(Range.SEPARATOR)).distinct().sorted().toList();
            if (!chosen.isEmpty()) {
                kept.put(key, chosen);
            }
        });
        filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    public static TableState standard() {
        return new TableState("", Map.of(), "", 1, STANDARD_SIZE);
    }

    /** @param parameters as the servlet gives them; unknown names are ignored */
    public static TableState read(Map<String, String[]> parameters) {
        var filters = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FILTER) && name.endsWith(".from")) {
                var key = name.substring(FILTER.length(), name.length() - ".from".length());
                var to = one(parameters, FILTER + key + ".to");
                filters.put(key, List.of(values[0].strip() + Range.SEPARATOR + to.strip()));
            } else if (name.startsWith(FILTER) && !name.endsWith(".to")) {
                filters.put(name.substring(FILTER.length()), List.of(values));
            }
        });
        return new TableState(one(parameters, "q"), filters, one(parameters, "sort"),
                number(one(parameters, "page"), 1), number(one(parameters, "size"), STANDARD_SIZE));
    }

    /** The query string, canonical, without a question mark; empty for the standard state. */
    public String query() {
        var out = new StringBuilder();
        add(out, "q", text);
        filters.forEach((key, values) -> values.forEach(value -> add(out, FILTER + key, value)));
        add(out, "sort", sort);
        add(out, "page", page == 1 ? "" : String.valueOf(page));
        add(out, "size", size == STANDARD_SIZE ? "" : String.valueOf(size));
        return out.toString();
    }

    public TableState page(int number) {
        return new TableState(text, filters, sort, number, size);
    }

    public TableState sort(String by) {
        return new TableState(text, filters, by, 1, size);
    }

    public TableState without(String key) {
        var rest = new LinkedHashMap<>(filters);
        rest.remove(key);
        return new TableState(text, rest, sort, 1, size);
    }

    /** The same list with one filter more. */
    public TableState with(String key, String... values) {
        var more = new LinkedHashMap<>(filters);
        more.put(key, List.of(values));
        return new TableState(text, more, sort, 1, size);
    }

    public TableState search(String words) {
        return new TableState(words, filters, sort, 1, size);
    }

    public List<String> values(String key) {
        return filters.getOrDefault(key, List.of());
    }

    /** The single value of a filter, or null. */
    public String value(String key) {
        var values = values(key);
        return values.isEmpty() ? null : values.getFirst();
    }

    public Range range(String key) {
        return Range.parse(value(key));
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    public Paging paging() {
        return new Paging(page, size);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static String one(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static int number(String text, int standard) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : standard;
    }

    private static void add(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(out.isEmpty() ? "" : "&").append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
