package vitrina.gateway.orders;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import vitrina.gateway.api.MoneyJson;
import vitrina.orders.cart.CartItem;
import vitrina.orders.cart.CartView;

/** A cart as the API shows it. */
final class CartJson {

    private CartJson() {
    }

    static JsonObject of(String token, CartView cart) {
        var totals = cart.totals();
        var json = Json.createObjectBuilder().add("token", token).add("country", cart.shop().country())
                .add("language", cart.shop().language()).add("items", items(cart)).add("changes", changes(cart))
                .add("orderable", cart.isOrderable()).add("goods", MoneyJson.of(totals.items())).add("discount", MoneyJson.of(totals.discount()))
                .add("shipping", MoneyJson.of(totals.shipping())).add("tax", MoneyJson.of(totals.tax()))
                .add("taxIncluded", totals.taxIncluded()).add("total", MoneyJson.of(totals.total()))
                .add("totalText", cart.text(totals.total()));
        return json.build();
    }

    private static JsonArrayBuilder items(CartView cart) {
        var items = Json.createArrayBuilder();
        cart.items().stream().filter(CartItem::isSold).forEach(item -> items.add(Json.createObjectBuilder()
                .add("variant", item.variant().publicId().toString()).add("sku", item.variant().sku()).add("name", item.product().name())
                .add("label", item.variant().label() == null ? "" : item.variant().label()).add("quantity", item.quantity())
                .add("amount", MoneyJson.of(item.amount())).add("discount", MoneyJson.of(item.priced().discount()))));
        return items;
    }

    private static JsonArrayBuilder changes(CartView cart) {
        var changes = Json.createArrayBuilder();
        cart.changes().forEach(change -> changes.add(Json.createObjectBuilder().add("kind", change.kind().name()).add("name", change.name())
                .add("blocks", change.kind().blocks())));
        return changes;
    }
}
