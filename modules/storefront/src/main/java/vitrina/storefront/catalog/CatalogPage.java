package vitrina.storefront.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.search.ProductSearch;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.seo.Alternates;
import vitrina.storefront.seo.JsonLd;
import vitrina.storefront.site.Site;

/** {@code #{page}} of every list of products. */
@Dependent
@At(value = {"c/{slug}", "search", "new", "offers", "best-sellers", "featured"}, cached = true)
public class CatalogPage implements ShopPage {

    /**
     * A way into a category below.
     * @param current "page" for the one shown, else null
     */
    public record Way(String url, String name, String current) {}

    @Inject
    private CategoryTree categories;
    @Inject
    private Listing listing;
    @Inject
    private ProductSearch search;
    @Inject
    private Alternates alternates;
    @Inject
    private JsonLd jsonLd;

    private ShownList list;
    private String title;
    private String text = "";
    private List<JsonLd.Crumb> crumbs = List.of();
    private List<Way> ways = List.of();

    @Override
    public String question(Request request) {
        return state(request).question();
    }

    private ListState state(Request request) {
        return ListState.parse(request.parameters(), search.filters(), request.site().amounts());
    }

    @Override
    public Result open(Request request) {
        var site = request.site();
        if (!request.part("slug").isEmpty()) {
            var found = categories.bySlug(site.getLanguage(), site.getCountry().code(), request.part("slug"));
            if (found.isEmpty()) {
                return Result.missing();
            }
            if (!found.get().slug().equals(request.part("slug"))) {
                return Result.moved(site.url("c/" + found.get().slug()));
            }
            category(request, found.get());
        } else {
            other(request, ListKind.of(request.path()));
        }
        request.shows(list.products());
        return Result.show();
    }

    private void category(Request request, CategoryNode node) {
        var site = request.site();
        var path = "c/" + node.slug();
        var state = state(request);
        title = node.name();
        text = node.description();
        crumbs = crumbs(site, node);
        ways = ways(site, node);
        list = listing.show(request, site.url(path), state, ListKind.SEARCH, node.id());
        var head = request.head(title).describe(text == null || text.isBlank() ? about(site) : text)
                .canonical(site.url(path) + (state.page() > 1 ? "?page=" + state.page() : ""))
                .data(jsonLd.crumbs(crumbs));
        if (state.isFiltered() || !state.sort().isEmpty()) {
            head.hide();
        }
        alternates.translated(head, "c/", node.slugs());
    }

    private void other(Request request, ListKind kind) {
        var site = request.site();
        var state = state(request);
        title = state.text().isEmpty() ? site.text(kind.titleKey()) : site.text("shop.list.search", state.text());
        list = listing.show(request, site.url(kind.path()), state, kind, null);
        var head = request.head(title).describe(about(site)).canonical(site.url(kind.path()));
        if (state.isFiltered() || !state.text().isEmpty() || !state.sort().isEmpty()) {
            head.hide();
        }
        alternates.same(head, kind.path());
    }

    private List<JsonLd.Crumb> crumbs(Site site, CategoryNode node) {
        var steps = new ArrayList<JsonLd.Crumb>();
        steps.add(new JsonLd.Crumb(site.text("shop.home"), site.url("")));
        categories.path(site.getLanguage(), site.getCountry().code(), node.id())
                .forEach(step -> steps.add(new JsonLd.Crumb(step.name(), site.url("c/" + step.slug()))));
        return steps;
    }

    /** The categories below; for one without any, its neighbours. */
    private List<Way> ways(Site site, CategoryNode node) {
        if (!node.children().isEmpty()) {
            return node.children().stream().map(child -> new Way(site.url("c/" + child.slug()), child.name(), null)).toList();
        }
        return categories.tree(site.getLanguage(), site.getCountry().code()).stream().filter(root -> root.children().contains(node))
                .flatMap(root -> root.children().stream())
                .map(one -> new Way(site.url("c/" + one.slug()), one.name(), one.id() == node.id() ? "page" : null)).toList();
    }

    public ShownList getList() {
        return list;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public List<JsonLd.Crumb> getCrumbs() {
        return crumbs;
    }

    public List<Way> getWays() {
        return ways;
    }

    /** For search engines, where nobody wrote anything. */
    private String about(Site site) {
        return site.text("shop.list.description", title, site.getCountryName());
    }
}
