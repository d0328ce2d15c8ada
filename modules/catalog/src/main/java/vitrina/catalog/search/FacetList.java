package vitrina.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.index.PriceScope;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.text.Texts;

/** Turns counts into facets with names, in the order of CAT-10: featured, categories, price, discounts, attributes, brand, tags. */
@ApplicationScoped
class FacetList {

    private static final int MOST_BRANDS = 60;
    private static final int MOST_TAGS = 12;

    @Inject
    private Categories categories;
    @Inject
    private FacetNames names;
    @Inject
    private Texts texts;

    /** What a list may be filtered by: the facets, and what only some lists are made of. */
    Set<String> codes() {
        return names.filters();
    }

    List<Facet> of(ProductQuery query, PriceScope scope, List<Range> prices, Map<String, Map<String, Integer>> counts) {
        List<Facet> facets = new ArrayList<>();
        String language = query.shop().languageTag();
        add(facets, "featured", texts.get(language, "search.facet.featured"), Facet.Kind.TEXT, featured(query, counted(counts, "featured")));
        add(facets, "category", texts.get(language, "search.facet.category"), Facet.Kind.CATEGORY, categories(query, counted(counts, "category")));
        add(facets, "price", texts.get(language, "search.facet.price"), Facet.Kind.PRICE, prices(query, prices, counted(counts, "price")));
        add(facets, "discount", texts.get(language, "search.facet.discount"), Facet.Kind.DISCOUNT, discounts(query, counted(counts, "discount")));
        names.attributes().forEach((code, attribute) -> add(facets, code, FacetNames.in(query.shop().languages(), attribute.names(), code),
                kind(attribute), attribute(query, attribute, counted(counts, code))));
        add(facets, "brand", texts.get(language, "search.facet.brand"), Facet.Kind.BRAND,
                plain(query, "brand", counted(counts, "brand"), MOST_BRANDS));
        add(facets, "tag", texts.get(language, "search.facet.tag"), Facet.Kind.TAG, plain(query, "tag", counted(counts, scope.tags()), MOST_TAGS));
        return facets;
    }

    private static Map<String, Integer> counted(Map<String, Map<String, Integer>> counts, String name) {
        return counts.getOrDefault(name, Map.of());
    }

    private static void add(List<Facet> facets, String code, String name, Facet.Kind kind, List<Facet.Value> values) {
        if (!values.isEmpty()) {
            facets.add(new Facet(code, name, kind, values));
        }
    }

    private static Facet.Kind kind(FacetNames.Attribute attribute) {
        return switch (attribute.kind()) {
            case "COLOR" -> Facet.Kind.COLOR;
            case "SIZE" -> Facet.Kind.SIZE;
            default -> Facet.Kind.TEXT;
        };
    }

    private static boolean chosen(ProductQuery query, String facet, String value) {
        return query.filters().getOrDefault(facet, List.of()).contains(value);
    }

    /** A value is shown when something has it, or when it is chosen and could be given up. */
    private static void add(List<Facet.Value> values, ProductQuery query, String facet, String code, String name, String swatch, int count,
            String parent) {
        boolean chosen = chosen(query, facet, code);
        if (count > 0 || chosen) {
            values.add(new Facet.Value(code, name, swatch, count, chosen, parent));
        }
    }

    private List<Facet.Value> featured(ProductQuery query, Map<String, Integer> counts) {
        List<Facet.Value> values = new ArrayList<>();
        add(values, query, "featured", "yes", texts.get(query.shop().languageTag(), "search.featured.only"), null, counts.getOrDefault("yes", 0),
                null);
        return values;
    }

    private List<Facet.Value> categories(ProductQuery query, Map<String, Integer> counts) {
        List<Facet.Value> values = new ArrayList<>();
        collect(categories.tree(query.shop().language(), query.shop().country()), query, counts, query.categoryId() == null, null, values);
        return values;
    }

    /** While a category is browsed only what lies below it is offered. */
    private static void collect(List<CategoryNode> nodes, ProductQuery query, Map<String, Integer> counts, boolean inside, String parent,
            List<Facet.Value> values) {
        for (CategoryNode node : nodes) {
            String code = Long.toString(node.id());
            if (inside) {
                add(values, query, "category", code, node.name(), null, counts.getOrDefault(code, 0), parent);
            }
            boolean browsed = query.categoryId() != null && query.categoryId() == node.id();
            collect(node.children(), query, counts, inside || browsed, inside ? code : null, values);
        }
    }

    private List<Facet.Value> prices(ProductQuery query, List<Range> ranges, Map<String, Integer> counts) {
        List<Facet.Value> values = new ArrayList<>();
        for (Range range : ranges) {
            boolean lowest = range.from() == 0;
            boolean highest = range.to() == Long.MAX_VALUE;
            String key = lowest ? "search.price.below" : highest ? "search.price.above" : "search.price.between";
            String from = money(query, range.from());
            String to = highest ? "" : money(query, range.to() + 1);
            add(values, query, "price", range.code(), texts.get(query.shop().languageTag(), key, lowest ? to : from, to), null,
                    counts.getOrDefault(range.code(), 0), null);
        }
        return values;
    }

    private static String money(ProductQuery query, long units) {
        return MoneyFormat.format(new Money(BigDecimal.valueOf(units, 4), query.shop().currency()), query.shop().languageTag());
    }

    private List<Facet.Value> discounts(ProductQuery query, Map<String, Integer> counts) {
        List<Facet.Value> values = new ArrayList<>();
        for (Range range : ProductRequest.DISCOUNTS) {
            add(values, query, "discount", range.code(), texts.get(query.shop().languageTag(), "search.discount.from", range.code()), null,
                    counts.getOrDefault(range.code(), 0), null);
        }
        return values;
    }

    private List<Facet.Value> attribute(ProductQuery query, FacetNames.Attribute attribute, Map<String, Integer> counts) {
        List<Facet.Value> values = new ArrayList<>();
        attribute.values().forEach((code, value) -> add(values, query, attribute.code(), code,
                FacetNames.in(query.shop().languages(), value.names(), code), value.swatch(), counts.getOrDefault(code, 0), null));
        return values;
    }

    /** Values that are their own name, those of most products first; kinds of tags have a text. */
    private List<Facet.Value> plain(ProductQuery query, String facet, Map<String, Integer> counts, int most) {
        List<Facet.Value> values = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>(query.filters().getOrDefault(facet, List.of()));
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most).forEach(entry -> codes.add(entry.getKey()));
        String language = query.shop().languageTag();
        for (String code : codes) {
            String key = "catalog.tag." + code;
            String name = facet.equals("tag") && texts.has(language, key) ? texts.get(language, key) : code;
            add(values, query, facet, code, name, null, counts.getOrDefault(code, 0), null);
        }
        return values;
    }
}
