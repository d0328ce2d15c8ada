package vitrina.storefront.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.view.DocumentView;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.VariantView;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;
import vitrina.storefront.cache.Fragments;
import vitrina.storefront.content.Prose;
import vitrina.storefront.layout.Cards;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.seo.Alternates;
import vitrina.storefront.seo.JsonLd;
import vitrina.storefront.site.Site;

/** {@code #{page}} of a product. */
@Dependent
@At(value = "p/{slug}", cached = true)
public class ProductDetailPage implements ShopPage {

    private static final int SHELF = 8;

    /**
     * A picture of the gallery.
     * @param current "true" for the one shown first, else null
     */
    public record Shot(String url, String alt, String current) {}

    /**
     * What depends on the product and the chosen variant alone.
     * @param data for search engines
     * @param picture the product's own
     */
    private record Drawn(String article, String after, String data, String picture) {}

    @Inject
    private ProductViews views;
    @Inject
    private Cards cards;
    @Inject
    private Fragments fragments;
    @Inject
    private Company company;
    @Inject
    private Alternates alternates;
    @Inject
    private JsonLd jsonLd;
    @Inject
    private Promises promises;

    private ProductView product;
    private Site site;
    private Purchase purchase;
    private List<Shot> shots;
    private List<JsonLd.Crumb> crumbs;
    private Drawn drawn;
    private String related;
    private String complementary;

    @Override
    public String question(Request request) {
        return Purchase.asked(views.bySlug(request.site().shop(), request.part("slug")), request.value("v"));
    }

    @Override
    public Result open(Request request) {
        site = request.site();
        var found = views.bySlug(site.shop(), request.part("slug"));
        if (found.isEmpty()) {
            return Result.missing();
        }
        product = found.get();
        if (!product.slug().equals(request.part("slug"))) {
            return Result.moved(site.url("p/" + product.slug()));
        }
        purchase = new Purchase(site, product, request.value("v"));
        drawn = fragments.of(product, purchase.getVariant().sku(), () -> draw(request));
        related = shelf(request, product.related());
        complementary = shelf(request, product.complementary());
        request.shows(List.of(product.id()));
        var head = request.head(product.seoTitle()).describe(product.seoDescription()).canonical(site.url("p/" + product.slug()))
                .picture(drawn.picture()).data(drawn.data()).bodyClass("has-sticky");
        alternates.translated(head, "p/", product.slugs());
        return Result.show();
    }

    private Drawn draw(Request request) {
        shots = shots();
        crumbs = crumbs();
        return new Drawn(request.draw("/storefront/product/article.xhtml", "page", this),
                request.draw("/storefront/product/after.xhtml", "page", this),
                jsonLd.product(site, product) + jsonLd.crumbs(crumbs), PictureUrls.of(product));
    }

    private String shelf(Request request, List<Long> ids) {
        var shelf = views.all(site.shop(), ids).stream().limit(SHELF).toList();
        request.shows(shelf.stream().map(ProductView::id).toList());
        return cards.of(site, shelf, request);
    }

    /** Every photograph and every variant's own picture, the chosen variant's first. */
    private List<Shot> shots() {
        var urls = new ArrayList<String>();
        urls.add(PictureUrls.of(product, purchase.getVariant()));
        product.images().stream().map(PictureUrls::of).filter(url -> !urls.contains(url)).forEach(urls::add);
        product.variants().stream().map(variant -> PictureUrls.of(product, variant)).filter(url -> !urls.contains(url)).forEach(urls::add);
        var second = PictureUrls.second(product);
        if (second != null && !urls.contains(second)) {
            urls.add(1, second);
        }
        var shots = new ArrayList<Shot>();
        for (var url : urls.stream().distinct().toList()) {
            shots.add(new Shot(url, alt(url), shots.isEmpty() ? "true" : "false"));
        }
        return shots;
    }

    private String alt(String url) {
        return product.images().stream().filter(image -> PictureUrls.of(image).equals(url)).map(image -> image.alt()).findFirst()
                .or(() -> product.variants().stream().filter(variant -> PictureUrls.of(product, variant).equals(url))
                        .map(VariantView::label).filter(label -> !label.isEmpty()).map(label -> product.name() + ", " + label).findFirst())
                .orElse(product.name());
    }

    private List<JsonLd.Crumb> crumbs() {
        var steps = new ArrayList<JsonLd.Crumb>();
        steps.add(new JsonLd.Crumb(site.text("shop.home"), site.url("")));
        product.categoryPath().forEach(step -> steps.add(new JsonLd.Crumb(step.name(), site.url("c/" + step.slug()))));
        return steps;
    }

    /** @return where the document or video is */
    public String link(DocumentView document) {
        return document.url() != null ? document.url() : PictureUrls.file(document.fileKey());
    }

    /** The description with harmless mark-up only. */
    public String getDescription() {
        return Prose.safe(product.description());
    }

    public ProductView getProduct() {
        return product;
    }

    public Purchase getPurchase() {
        return purchase;
    }

    public List<Shot> getShots() {
        return shots;
    }

    public List<JsonLd.Crumb> getCrumbs() {
        return crumbs;
    }

    public String getArticle() {
        return drawn.article();
    }

    public String getAfter() {
        return drawn.after();
    }

    public String getRelated() {
        return related;
    }

    public String getComplementary() {
        return complementary;
    }

    public List<Branch> getBranches() {
        return company.branches(site.getCountry().code()).stream().filter(Branch::pickup).limit(3).toList();
    }

    /** Ways to get it, with day and price. */
    public List<Promises.Promise> getDelivery() {
        return promises.of(site);
    }
}
