package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.CategoryNode;
import vitrina.gateway.api.ApiShop;

/** The tree shoppers browse. */
@Path("/categories")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalog")
public class CategoryResource {

    @Inject
    private ApiShop shops;
    @Inject
    private Categories categories;

    @GET
    @Operation(summary = "Category tree of a country in a language")
    public JsonArray tree(@QueryParam("country") String country, @QueryParam("language") String language) {
        var shop = shops.of(country, language);
        return json(categories.tree(shop.language(), shop.country())).build();
    }

    private static JsonArrayBuilder json(List<CategoryNode> nodes) {
        var array = Json.createArrayBuilder();
        for (var node : nodes) {
            array.add(Json.createObjectBuilder().add("code", node.code()).add("slug", node.slug()).add("name", node.name())
                    .add("children", json(node.children())));
        }
        return array;
    }
}
