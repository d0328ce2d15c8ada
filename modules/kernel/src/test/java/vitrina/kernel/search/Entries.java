package vitrina.kernel.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries for the specifications: small, readable, all sold in CO unless told otherwise. */
final class Entries {

    static final Set<String> CO = Set.of("market:CO");

    private final long id;
    private final String title;
    private final List<String> keywords = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final Set<String> flags = new HashSet<>(CO);
    private final Map<String, Set<String>> facets = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private String body = "";

    private Entries(long id, String title) {
        this.id = id;
        this.title = title;
    }

    static Entries entry(long id, String title) {
        return new Entries(id, title);
    }

    Entries keywords(String... words) {
        keywords.addAll(List.of(words));
        return this;
    }

    Entries body(String text) {
        body = text;
        return this;
    }

    Entries code(String code) {
        codes.add(code);
        return this;
    }

    Entries facet(String name, String... values) {
        facets.put(name, Set.of(values));
        return this;
    }

    Entries number(String name, long value) {
        numbers.put(name, value);
        return this;
    }

    Entries phrases(String... values) {
        phrases.put("market:CO", Set.of(values));
        return this;
    }

    Entries flags(String... values) {
        flags.clear();
        flags.addAll(List.of(values));
        return this;
    }

    SearchEntry done() {
        return new SearchEntry(id, title, keywords, body, codes, flags, facets, numbers, phrases);
    }

    static SearchIndex index(Path folder, String language, Entries... entries) {
        SearchIndex index = new SearchIndex(folder, language);
        index.put(java.util.stream.Stream.of(entries).map(Entries::done).toList());
        index.refresh();
        return index;
    }

    static List<Long> found(SearchIndex index, String text) {
        return index.search(SearchRequest.of(text, CO)).ids();
    }
}
