package vitrina.gateway.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vitrina.catalog.view.OptionView;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.TagView;
import vitrina.catalog.view.VariantView;
import vitrina.gateway.api.MoneyJson;
import vitrina.illustration.IllustrationUrl;

/** A product as the API shows it: a card in lists, everything in the detail. */
final class ProductJson {

    private static final String PHOTOGRAPHS = "/media/file/";

    private ProductJson() {
    }

    static JsonObjectBuilder card(ProductView product) {
        var json = Json.createObjectBuilder().add("id", product.publicId().toString()).add("code", product.code()).add("slug", product.slug())
                .add("name", product.name()).add("summary", text(product.summary())).add("brand", text(product.brand()))
                .add("price", MoneyJson.of(product.price())).add("priceText", product.priceText()).add("priceVaries", product.priceVaries())
                .add("discountPercent", product.discountPercent()).add("inStock", product.inStock())
                .add("tags", Json.createArrayBuilder(product.tags().stream().map(TagView::text).toList()));
        if (product.listPrice() != null) {
            json.add("listPrice", MoneyJson.of(product.listPrice()));
        }
        product.image().map(image -> PHOTOGRAPHS + image.fileKey())
                .or(() -> IllustrationUrl.parse(product.illustration() + "-1.svg").map(IllustrationUrl::path))
                .ifPresent(address -> json.add("image", address));
        return json;
    }

    static JsonObject full(ProductView product) {
        return card(product).add("description", text(product.description()))
                .add("categories", strings(product.categoryPath().stream().map(step -> step.slug()).toList()))
                .add("options", options(product)).add("variants", variants(product)).add("attributes", attributes(product)).build();
    }

    private static JsonArrayBuilder options(ProductView product) {
        var options = Json.createArrayBuilder();
        for (var option : product.options()) {
            options.add(Json.createObjectBuilder().add("code", option.code()).add("name", option.name()).add("kind", option.kind())
                    .add("values", strings(option.values().stream().map(OptionView.Value::name).toList())));
        }
        return options;
    }

    private static JsonArrayBuilder variants(ProductView product) {
        var variants = Json.createArrayBuilder();
        product.variants().forEach(variant -> variants.add(variant(variant)));
        return variants;
    }

    private static JsonObjectBuilder variant(VariantView variant) {
        var json = Json.createObjectBuilder().add("id", variant.publicId().toString()).add("sku", variant.sku())
                .add("label", text(variant.label())).add("price", MoneyJson.of(variant.price())).add("priceText", variant.priceText())
                .add("available", variant.available());
        if (variant.listPrice() != null) {
            json.add("listPrice", MoneyJson.of(variant.listPrice()));
        }
        return json;
    }

    private static JsonArrayBuilder attributes(ProductView product) {
        var attributes = Json.createArrayBuilder();
        product.attributes().forEach(attribute -> attributes.add(Json.createObjectBuilder().add("code", attribute.code())
                .add("name", attribute.name()).add("values", strings(attribute.values()))));
        return attributes;
    }

    private static JsonArrayBuilder strings(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
