package vitrina.catalog.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrina.catalog.index.IndexedProduct.Offer;
import vitrina.catalog.index.IndexedProduct.Text;
import vitrina.kernel.search.SearchEntry;

/** How a product lies in the index of one language. */
final class ProductEntry {

    private static final int MOST_WORDS = 3;

    private final IndexedProduct product;
    private final String language;
    private final Names names;

    private ProductEntry(IndexedProduct product, String language, Names names) {
        this.product = product;
        this.language = language;
        this.names = names;
    }

    /** Empty when the product is on offer nowhere in this language. */
    static Optional<SearchEntry> of(IndexedProduct product, String language, Names names) {
        return new ProductEntry(product, language, names).entry();
    }

    private Optional<SearchEntry> entry() {
        Map<PriceScope, Offer> offers = new LinkedHashMap<>();
        product.offers().forEach((market, offer) -> {
            if (text(market.country()).map(Text::published).orElse(false)) {
                offers.put(market, offer);
            }
        });
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Text text = Stream.of(language, "und").map(product.texts()::get).filter(Objects::nonNull).filter(Text::published).findFirst()
                .or(() -> text(offers.keySet().iterator().next().country())).orElseThrow();
        Set<Long> categories = names.withParents(product.categories());
        List<String> keywords = keywords(categories);
        product.texts().forEach((tag, other) -> {
            if (tag.startsWith(language + "-") && other.published() && !other.name().equals(text.name())) {
                keywords.add(other.name());
            }
        });
        Set<String> phrases = phrases(text.name(), categories);
        Map<String, Set<String>> phrasesByFlag = new HashMap<>();
        Set<String> flags = new HashSet<>();
        offers.forEach((market, offer) -> {
            flags.add(market.offered());
            if (offer.inStock()) {
                flags.add(market.inStock());
            }
            phrasesByFlag.put(market.offered(), phrases);
        });
        return Optional.of(new SearchEntry(product.id(), text.name(), keywords, body(text), product.codes(), flags,
                facets(categories, offers), numbers(offers), phrasesByFlag));
    }

    /** The text a reader in this country is shown: es-AR, es, then one that is the same everywhere. */
    private Optional<Text> text(String country) {
        return Stream.of(language + "-" + country, language, "und").map(product.texts()::get).filter(Objects::nonNull).findFirst();
    }

    private static String body(Text text) {
        String description = text.description() == null ? "" : text.description().replaceAll("<[^<>]*>", " ");
        return (text.summary() == null ? "" : text.summary()) + "\n" + description;
    }

    private List<String> keywords(Set<Long> categories) {
        List<String> keywords = new ArrayList<>();
        if (product.brand() != null) {
            keywords.add(product.brand());
        }
        categories.forEach(id -> Names.in(language, names.categories().get(id).names()).ifPresent(keywords::add));
        product.values().stream().map(names.values()::get).filter(Objects::nonNull)
                .forEach(value -> keywords.add(Names.in(language, value.names()).orElse(value.code())));
        customTag().ifPresent(keywords::add);
        Set<String> tags = new LinkedHashSet<>(product.tags());
        if (product.offers().values().stream().anyMatch(offer -> offer.discountPercent() > 0)) {
            tags.add("DISCOUNT");
        }
        tags.stream().map(names.tags()::get).filter(Objects::nonNull).forEach(words -> Names.in(language, words).ifPresent(keywords::add));
        return keywords;
    }

    private Optional<String> customTag() {
        return product.tags().contains("CUSTOM") ? Names.in(language, product.tagTexts()) : Optional.empty();
    }

    private Map<String, Set<String>> facets(Set<Long> categories, Map<PriceScope, Offer> offers) {
        Map<String, Set<String>> facets = new HashMap<>();
        categories.forEach(id -> put(facets, "category", id.toString()));
        if (product.brand() != null) {
            put(facets, "brand", product.brand());
        }
        if (product.featured()) {
            put(facets, "featured", "yes");
        }
        product.values().stream().map(names.values()::get).filter(Objects::nonNull).filter(Names.Value::filterable)
                .forEach(value -> put(facets, value.attribute(), value.code()));
        customTag().ifPresent(any -> put(facets, ProductIndex.TAGGED.facet(), ProductIndex.TAGGED.value()));
        offers.forEach((market, offer) -> {
            product.tags().stream().filter(tag -> !tag.equals("CUSTOM")).forEach(tag -> put(facets, market.tags(), tag));
            customTag().ifPresent(tag -> put(facets, market.tags(), tag));
            if (offer.discountPercent() > 0) {
                put(facets, market.tags(), "DISCOUNT");
            }
        });
        return facets;
    }

    private static void put(Map<String, Set<String>> facets, String name, String value) {
        facets.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
    }

    private Map<String, Long> numbers(Map<PriceScope, Offer> offers) {
        Map<String, Long> numbers = new HashMap<>();
        numbers.put("created", product.created().getEpochSecond());
        numbers.put("category", product.categories().stream().map(names.categories()::get).filter(Objects::nonNull)
                .mapToLong(Names.Category::rank).findFirst().orElse(Integer.MAX_VALUE));
        offers.forEach((market, offer) -> {
            if (offer.price() != null) {
                numbers.put(market.price(), offer.price());
            }
            numbers.put(market.discount(), (long) offer.discountPercent());
            numbers.put(market.place(), offer.place());
            numbers.put(market.sold(), offer.sold());
        });
        return numbers;
    }

    /** Beginnings of the name by whole words, brand and categories: what is proposed while somebody types. */
    private Set<String> phrases(String name, Set<Long> categories) {
        Set<String> phrases = new LinkedHashSet<>();
        String[] words = name.strip().split("\\s+");
        for (int count = 1; count <= Math.min(MOST_WORDS, words.length); count++) {
            if (words[count - 1].length() > 3 || count == words.length) {
                phrases.add(String.join(" ", Arrays.copyOf(words, count)).replaceAll("[\\p{Punct}]+$", ""));
            }
        }
        if (product.brand() != null) {
            phrases.add(product.brand());
        }
        categories.forEach(id -> Names.in(language, names.categories().get(id).names()).ifPresent(phrases::add));
        phrases.remove("");
        return phrases;
    }
}
