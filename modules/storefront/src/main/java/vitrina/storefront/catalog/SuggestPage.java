package vitrina.storefront.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.view.ProductViews;
import vitrina.storefront.layout.Card;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** A part of a page, fetched by the script at every pause in typing. */
@Dependent
@At(value = "suggest", cached = true)
public class SuggestPage implements ShopPage {

    private static final int LONGEST = 80;

    /** A line that leads somewhere. */
    public record Way(String url, String name) {}

    @Inject
    private ProductSearch search;
    @Inject
    private ProductViews views;
    private List<Card> products;
    private List<Way> categories;
    private List<Way> phrases;
    private String all;

    @Override
    public String question(Request request) {
        return typed(request);
    }

    private static String typed(Request request) {
        return request.value("q").length() > LONGEST ? request.value("q").substring(0, LONGEST) : request.value("q");
    }

    @Override
    public Result open(Request request) {
        var site = request.site();
        var typed = typed(request);
        var found = search.suggest(site.shop(), typed);
        products = views.all(site.shop(), found.products()).stream().map(product -> Card.of(site, product)).toList();
        categories = found.categories().stream().map(node -> new Way(site.url("c/" + node.slug()), node.name())).toList();
        phrases = found.phrases().stream().map(words -> new Way(site.url("search?q=" + encode(words)), words)).toList();
        all = products.isEmpty() ? null : site.url("search?q=" + encode(typed));
        request.shows(products.stream().map(Card::id).toList());
        return Result.show();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<Card> getProducts() {
        return products;
    }

    public List<Way> getCategories() {
        return categories;
    }

    public List<Way> getPhrases() {
        return phrases;
    }

    public String getAll() {
        return all;
    }
}
