package vitrina.storefront.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vitrina.catalog.search.Facet;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductResults;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.search.ProductSort;
import vitrina.catalog.view.ProductViews;
import vitrina.kernel.money.Money;
import vitrina.storefront.cache.Fragments;
import vitrina.storefront.layout.Cards;
import vitrina.storefront.page.Request;
import vitrina.storefront.site.Choice;
import vitrina.storefront.site.Site;

/** Asks the search for a list and puts the answer into words and addresses. */
@ApplicationScoped
class Listing {

    private static final BigDecimal EXAMPLE = new BigDecimal("1000");
    private static final int SIZE = 24;
    private static final int UNFOLDED = 4;
    private static final int NEIGHBOURS = 2;

    @Inject
    private ProductSearch search;
    @Inject
    private ProductViews views;
    @Inject
    private Cards cards;
    @Inject
    private Fragments fragments;

    ShownList show(Request request, String path, ListState state, ListKind kind, Long categoryId) {
        var site = request.site();
        var query = query(site, state, kind, categoryId);
        var found = search.find(query);
        if (kind == ListKind.BEST_SELLERS && found.total() == 0 && !state.isFiltered()) {
            return show(request, path, state, ListKind.FEATURED, categoryId).with(site.text("shop.list.nothing-sold"));
        }
        var drawn = cards.of(site, views.all(site.shop(), found.ids()), request);
        var wrong = wrong(site, state);
        Supplier<String> drawing = () -> request.draw("/storefront/catalog/filters.xhtml", "filters", new ShownList.Filters(groups(found, kind),
                limit(site, state, state.from(), "from"), limit(site, state, state.to(), "to"), wrong));
        var column = state.misread().isEmpty() ? fragments.of(found.facets(), path, drawing) : drawing.get();
        return new ShownList(path, state.text(), site.text("shop.list.count", found.total()),
                wrong != null ? wrong : found.similar() ? site.text("shop.list.similar") : null, found.ids(), drawn, column,
                chips(site, path, state, found), path + state.withoutFilters().query(), sorts(site, query.sort(), state), state.sort(),
                leaves(path, state, found), state.page() > 1 ? path + state.at(state.page() - 1).query() : null,
                state.page() < found.pages() ? path + state.at(state.page() + 1).query() : null, state.count());
    }

    private static ProductQuery query(Site site, ListState state, ListKind kind, Long categoryId) {
        var filters = new LinkedHashMap<>(kind.filters());
        filters.putAll(state.filters());
        return new ProductQuery(site.shop(), state.text(), categoryId, filters, state.from(), state.to(),
                ProductSort.of(state.sort()).orElse(kind.sort()), state.page(), SIZE);
    }

    private static ShownList.Limit limit(Site site, ListState state, BigDecimal limit, String name) {
        var misread = state.misread().get(name);
        return new ShownList.Limit(misread != null ? misread : limit == null ? "" : site.amounts().show(limit),
                misread != null || state.isTurned() ? "bad" : "");
    }

    /** What is wrong with the limits of prices, or null. */
    private static String wrong(Site site, ListState state) {
        if (!state.misread().isEmpty()) {
            return site.text("shop.list.limit-wrong", String.join(" · ", state.misread().values()), site.amounts().show(EXAMPLE),
                    site.amounts().plain(EXAMPLE));
        }
        return state.isTurned()
                ? site.text("shop.list.limit-turned", site.money(new Money(state.from(), site.getCurrency())),
                        site.money(new Money(state.to(), site.getCurrency())))
                : null;
    }

    private static List<ShownList.Group> groups(ProductResults found, ListKind kind) {
        var groups = new ArrayList<ShownList.Group>();
        for (var facet : found.facets()) {
            if (!kind.filters().containsKey(facet.code()) && !facet.values().isEmpty()) {
                groups.add(new ShownList.Group(facet.code(), facet.name(), facet.kind().name(),
                        facet.isChosen() || groups.size() < UNFOLDED ? "open" : null,
                        facet.values().stream().map(value -> value(facet, value)).toList()));
            }
        }
        return groups;
    }

    private static ShownList.Value value(Facet facet, Facet.Value value) {
        var id = ("f-" + facet.code() + "-" + value.code()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
        return new ShownList.Value(id, value.code(), value.name(), facet.kind() == Facet.Kind.COLOR ? value.swatch() : null, value.count(),
                value.chosen() ? "checked" : null, value.count() == 0 ? "zero" : "", value.parent() == null ? "" : "deep");
    }

    private static List<ShownList.Chip> chips(Site site, String path, ListState state, ProductResults found) {
        if (!state.isFiltered()) {
            return List.of();
        }
        var names = new LinkedHashMap<String, Map<String, String>>();
        found.facets().forEach(facet -> facet.values()
                .forEach(value -> names.computeIfAbsent(facet.code(), any -> new LinkedHashMap<>()).put(value.code(), value.name())));
        var chips = new ArrayList<ShownList.Chip>();
        state.filters().forEach((code, values) -> values.forEach(value -> chips.add(new ShownList.Chip(
                names.getOrDefault(code, Map.of()).getOrDefault(value, value), path + state.without(code, value).query()))));
        if (state.from() != null || state.to() != null) {
            var from = state.from() == null ? "" : site.text("shop.list.from") + " " + site.money(new Money(state.from(), site.getCurrency()));
            var to = state.to() == null ? "" : " " + site.text("shop.list.to") + " " + site.money(new Money(state.to(), site.getCurrency()));
            chips.add(new ShownList.Chip((from + to).strip(), path + state.withoutPrice().query()));
        }
        return chips;
    }

    private static List<Choice> sorts(Site site, ProductSort now, ListState state) {
        return Arrays.stream(ProductSort.values()).filter(sort -> sort != ProductSort.RELEVANCE || !state.text().isEmpty())
                .map(sort -> new Choice(sort.code(), site.text(sort.textKey()), sort == now)).toList();
    }

    /** First, last and the neighbours; what is left out is a gap. */
    private static List<ShownList.Leaf> leaves(String path, ListState state, ProductResults found) {
        var leaves = new ArrayList<ShownList.Leaf>();
        for (int page = 1; found.pages() > 1 && page <= found.pages(); page++) {
            if (page == 1 || page == found.pages() || Math.abs(page - state.page()) <= NEIGHBOURS) {
                leaves.add(new ShownList.Leaf(String.valueOf(page), path + state.at(page).query(), page == state.page() ? "page" : null));
            } else if (!leaves.getLast().number().equals("…")) {
                leaves.add(new ShownList.Leaf("…", null, null));
            }
        }
        return leaves;
    }
}
