package vitrina.storefront.product;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.view.OptionView;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.VariantView;
import vitrina.storefront.site.Site;

/** The part of a product page where one chooses and buys; also shown alone, in the quick-buy window (PDP-06, PDP-07). */
public final class Purchase {

    /** One thing to choose. */
    public record Picker(String name, boolean color, List<Pick> picks, String chosen) {}

    /**
     * A value to pick.
     * @param mark the class gone when no variant with it is in stock
     */
    public record Pick(long id, String name, String swatch, boolean chosen, String mark) {}

    private final Site site;
    private final ProductView product;
    private final VariantView variant;

    /** @param sku the variant asked for, or anything else for the first in stock */
    Purchase(Site site, ProductView product, String sku) {
        this.site = site;
        this.product = product;
        this.variant = product.variants().stream().filter(one -> one.sku().equals(sku)).findFirst().orElse(product.firstVariant());
    }

    /** The variant an address asks for, empty for one the product does not have. */
    static String asked(Optional<ProductView> product, String sku) {
        return product.stream().flatMap(one -> one.variants().stream()).map(VariantView::sku).filter(sku::equals).findFirst().orElse("");
    }

    public ProductView getProduct() {
        return product;
    }

    public VariantView getVariant() {
        return variant;
    }

    public String getPicture() {
        return PictureUrls.of(product, variant);
    }

    public String getUrl() {
        return site.url("p/" + product.slug());
    }

    public String getStock() {
        return stock(variant);
    }

    public String getOff() {
        return off(variant);
    }

    public List<Picker> getPickers() {
        return product.options().stream().filter(option -> option.values().size() > 1 || product.hasChoice()).map(this::picker).toList();
    }

    /** Every variant for the script, in a script element that browsers do not run. */
    public String getData() {
        var all = Json.createArrayBuilder();
        product.variants().forEach(one -> all.add(data(one)));
        return "<script type=\"application/json\" id=\"variants\">" + all.build().toString().replace("<", "\\u003c") + "</script>";
    }

    private Picker picker(OptionView option) {
        var picks = option.values().stream().map(value -> new Pick(value.id(), value.name(), value.swatch(), variant.has(value.id()),
                product.variants().stream().anyMatch(one -> one.has(value.id()) && one.inStock()) ? "" : "gone")).toList();
        var chosen = picks.stream().filter(Pick::chosen).map(Pick::name).findFirst().orElse("");
        return new Picker(option.name(), option.kind().equals("COLOR") && option.values().stream().allMatch(v -> v.swatch() != null),
                picks, chosen);
    }

    private JsonObjectBuilder data(VariantView one) {
        var values = Json.createArrayBuilder();
        one.values().forEach(value -> values.add(String.valueOf(value)));
        var data = Json.createObjectBuilder().add("id", one.publicId().toString()).add("sku", one.sku()).add("values", values)
                .add("price", one.priceText()).add("stock", stock(one)).add("inStock", one.inStock())
                .add("picture", PictureUrls.of(product, one)).add("url", getUrl() + "?v=" + one.sku());
        if (one.listPriceText() != null) {
            data.add("list", one.listPriceText()).add("off", off(one));
        }
        if (one.netPriceText() != null) {
            data.add("net", one.netPriceText());
        }
        return data;
    }

    private String stock(VariantView one) {
        if (!one.inStock()) {
            return site.text("shop.sold-out");
        }
        return one.available() <= 5 ? site.text("shop.stock.few", one.available()) : site.text("shop.stock.good");
    }

    private static String off(VariantView one) {
        return one.discountPercent() > 0 ? "−" + one.discountPercent() + " %" : "";
    }
}
