package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.gateway.api.ApiShop;
import vitrina.kernel.refusal.Refusal;

/** Products on offer. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalog")
public class ProductResource {

    @Inject
    private ApiShop shops;
    @Inject
    private ProductViews views;
    @Inject
    private ProductSearch search;
    @Inject
    private CategoryTree categories;

    @GET
    @Operation(summary = "Products found by words, category and filters, with facets", description = "A filter is a parameter filter.<facet>=<value code>, as often as wanted.")
    public JsonObject list(@QueryParam("country") String country, @QueryParam("language") String language,
            @QueryParam("category") String category, @BeanParam ProductListQuery query) {
        var shop = shops.of(country, language);
        var page = search.find(query.in(shop, categoryId(shop, category), search.filters()));
        return ProductListJson.of(page, views.all(shop, page.ids()));
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "One product with its variants, by its slug")
    public JsonObject product(@PathParam("slug") String slug, @QueryParam("country") String country,
            @QueryParam("language") String language) {
        return views.bySlug(shops.of(country, language), slug).map(ProductJson::full)
                .orElseThrow(() -> new Refusal("gateway.product-unknown", slug));
    }

    private Long categoryId(Shop shop, String slug) {
        return slug == null
                ? null
                : categories.bySlug(shop.language(), shop.country(), slug).map(CategoryNode::id)
                        .orElseThrow(() -> new Refusal("gateway.category-unknown", slug));
    }
}
