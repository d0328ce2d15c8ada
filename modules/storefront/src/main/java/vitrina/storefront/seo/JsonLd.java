package vitrina.storefront.seo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductView;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.storefront.layout.BrandName;
import vitrina.storefront.site.Site;

/** Structured data as a script element that browsers do not run; no text inside can close it. */
@ApplicationScoped
public class JsonLd {

    private static final String SCHEMA = "https://schema.org";

    @Inject
    private BrandName brand;
    @Inject
    private Settings settings;

    /** A step of the breadcrumb. */
    public record Crumb(String name, String url) {}

    public String company(Site site) {
        return script(Json.createObjectBuilder().add("@context", SCHEMA).add("@type", "WebSite")
                .add("name", brand.of(site)).add("url", origin() + site.url("")).add("inLanguage", site.getTag())
                .add("potentialAction", Json.createObjectBuilder().add("@type", "SearchAction")
                        .add("target", origin() + site.url("search?q={query}")).add("query-input", "required name=query")));
    }

    public String crumbs(List<Crumb> crumbs) {
        var items = Json.createArrayBuilder();
        int position = 1;
        for (var crumb : crumbs) {
            items.add(Json.createObjectBuilder().add("@type", "ListItem").add("position", position++).add("name", crumb.name())
                    .add("item", origin() + crumb.url()));
        }
        return script(Json.createObjectBuilder().add("@context", SCHEMA).add("@type", "BreadcrumbList").add("itemListElement", items));
    }

    public String product(Site site, ProductView product) {
        var offers = Json.createArrayBuilder();
        for (var variant : product.variants()) {
            offers.add(Json.createObjectBuilder().add("@type", "Offer").add("sku", variant.sku())
                    .add("url", origin() + site.url("p/" + product.slug() + "?v=" + variant.sku()))
                    .add("price", variant.price().amount().toPlainString()).add("priceCurrency", variant.price().currency())
                    .add("availability", SCHEMA + (variant.inStock() ? "/InStock" : "/OutOfStock")));
        }
        var json = Json.createObjectBuilder().add("@context", SCHEMA).add("@type", "Product").add("name", product.name())
                .add("description", product.summary()).add("sku", product.code()).add("image", origin() + PictureUrls.of(product))
                .add("url", origin() + site.url("p/" + product.slug())).add("offers", offers);
        if (product.brand() != null) {
            json.add("brand", Json.createObjectBuilder().add("@type", "Brand").add("name", product.brand()));
        }
        return script(json);
    }

    private String origin() {
        return settings.get(KernelSettings.BASE_URL);
    }

    private static String script(JsonObjectBuilder json) {
        return "<script type=\"application/ld+json\">" + json.build().toString().replace("<", "\\u003c") + "</script>";
    }
}
