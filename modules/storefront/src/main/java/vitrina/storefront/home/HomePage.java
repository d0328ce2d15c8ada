package vitrina.storefront.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.catalog.category.CategoryTree;
import vitrina.storefront.layout.Card;
import vitrina.storefront.layout.Pictures;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;
import vitrina.storefront.seo.Alternates;
import vitrina.storefront.seo.JsonLd;

/** {@code #{page}} of the home page. */
@Dependent
@At(value = "", cached = true)
public class HomePage implements Page {

    /** A way into a category. */
    public record Tile(String url, String name, String picture) {
    }

    @Inject
    private Shelves shelves;
    @Inject
    private CategoryTree categories;
    @Inject
    private Alternates alternates;
    @Inject
    private JsonLd jsonLd;

    private List<Tile> tiles;
    private List<Card> newest;
    private List<Card> featured;
    private List<Card> bestSellers;
    private List<Card> offers;
    private List<String> promotions;

    @Override
    public Answer open(Visit visit) {
        var site = visit.site();
        tiles = categories.tree(site.getLanguage(), site.getCountry().code()).stream()
                .map(node -> new Tile(site.url("c/" + node.slug()), node.name(), Pictures.of(node))).toList();
        var all = shelves.all(site);
        newest = all.get(0);
        bestSellers = all.get(1);
        offers = all.get(2);
        featured = all.get(3);
        promotions = shelves.promotions(site);
        all.forEach(shelf -> visit.shows(shelf.stream().map(Card::id).toList()));
        var head = visit.head(site.text("shop.home.title")).describe(site.text("shop.home.description")).data(jsonLd.company(site));
        alternates.same(head, "");
        return Answer.show();
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    public List<Card> getNewest() {
        return newest;
    }

    public List<Card> getFeatured() {
        return featured;
    }

    public List<Card> getBestSellers() {
        return bestSellers;
    }

    public List<Card> getOffers() {
        return offers;
    }

    public List<String> getPromotions() {
        return promotions;
    }
}
