package vitrina.storefront.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vitrina.catalog.view.OptionView;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.TagView;
import vitrina.storefront.site.Site;

/**
 * A product on a shelf, every word and address ready (CAT-08, CAT-09).
 *
 * @param off     such as "−25 %", or null
 * @param variant what quick add puts into the cart
 * @param choice  whether something other than a colour must be chosen first
 * @param more    how many colours are not shown as dots
 */
public record Card(long id, String url, String name, String summary, String picture, String second, List<TagView> tags, String off,
        String priceText, boolean from, String listPriceText, boolean inStock, boolean choice, UUID variant, List<Dot> dots, int more) {

    private static final int MOST_DOTS = 4;

    /**
     * A colour.
     * @param pressed "true" for the one shown first
     */
    public record Dot(String name, String swatch, String picture, UUID variant, String url, String pressed) {}

    public static Card of(Site site, ProductView product) {
        var url = site.url("p/" + product.slug());
        var dots = dots(url, product);
        boolean choice = product.hasChoice() && product.options().stream().anyMatch(option -> !option.kind().equals("COLOR"));
        return new Card(product.id(), url, product.name(), product.summary(), PictureUrls.of(product), PictureUrls.second(product),
                tags(product),
                product.discountPercent() > 0 ? "−" + product.discountPercent() + " %" : null, product.priceText(), product.priceVaries(),
                product.listPriceText(), product.inStock(), choice, product.firstVariant().publicId(),
                dots.stream().limit(MOST_DOTS).toList(), Math.max(0, dots.size() - MOST_DOTS));
    }

    /** All of them; a discount that is told in percents already is not told twice. */
    private static List<TagView> tags(ProductView product) {
        return product.tags().stream().filter(tag -> !tag.kind().equals("DISCOUNT") || product.discountPercent() == 0).toList();
    }

    private static List<Dot> dots(String url, ProductView product) {
        var dots = new ArrayList<Dot>();
        product.options().stream().filter(option -> option.kind().equals("COLOR") && option.values().size() > 1).findFirst()
                .map(OptionView::values).orElse(List.of()).forEach(value -> product.variants().stream()
                        .filter(variant -> variant.has(value.id())).findFirst()
                        .ifPresent(variant -> dots.add(new Dot(value.name(), value.swatch() == null ? "#cccccc" : value.swatch(),
                                PictureUrls.of(product, variant), variant.publicId(), url + "?v=" + variant.sku(),
                                String.valueOf(variant.equals(product.firstVariant()))))));
        return dots;
    }
}
