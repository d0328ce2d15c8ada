package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vitrina.catalog.view.ProductViews;
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

    @GET
    @Path("/{slug}")
    @Operation(summary = "One product with its variants, by its slug")
    public JsonObject product(@PathParam("slug") String slug, @QueryParam("country") String country,
                              @QueryParam("language") String language) {
        return views.bySlug(shops.of(country, language), slug).map(ProductJson::full)
                .orElseThrow(() -> new Refusal("gateway.product-unknown", slug));
    }
}
