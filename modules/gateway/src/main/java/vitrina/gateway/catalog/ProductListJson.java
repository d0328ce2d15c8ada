package vitrina.gateway.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import vitrina.catalog.search.Facet;
import vitrina.catalog.search.ProductResults;
import vitrina.catalog.view.ProductView;

/** A list of products with what it can be narrowed by. */
final class ProductListJson {

    private ProductListJson() {
    }

    static JsonObject of(ProductResults results, List<ProductView> products) {
        var items = Json.createArrayBuilder();
        products.forEach(product -> items.add(ProductJson.card(product)));
        return Json.createObjectBuilder().add("items", items).add("total", results.total()).add("page", results.number())
                .add("pages", results.pages())
                .add("similar", results.similar()).add("facets", facets(results.facets())).build();
    }

    private static JsonArrayBuilder facets(List<Facet> facets) {
        var array = Json.createArrayBuilder();
        for (var facet : facets) {
            var values = Json.createArrayBuilder();
            facet.values().forEach(value -> values.add(Json.createObjectBuilder().add("code", value.code()).add("name", value.name())
                    .add("count", value.count()).add("chosen", value.chosen())));
            array.add(Json.createObjectBuilder().add("code", facet.code()).add("name", facet.name()).add("kind", facet.kind().name())
                    .add("values", values));
        }
        return array;
    }
}
