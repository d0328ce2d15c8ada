package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.VariantView;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.CartQuantity;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;

/** Adds a variant, or, without script, the one with the options picked on the product page. */
@ApplicationScoped
@At("cart/add")
class AddAction extends CartAction {

    private static final String OPTION = "o.";

    @Inject
    private ProductViews views;

    @Override
    String change(Request request, String token, Form form) {
        int quantity = request.value("quantity").isEmpty() ? 1 : CartQuantity.parse(request.value("quantity"));
        return carts.add(token, request.site().till(), variant(request), quantity);
    }

    private UUID variant(Request request) {
        var picked = request.parameters().keySet().stream().filter(name -> name.startsWith(OPTION)).map(request::value)
                .filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).toList();
        if (!request.value("product").isEmpty() && !picked.isEmpty()) {
            return views.bySlug(request.site().shop(), request.value("product")).flatMap(product -> product.variants().stream()
                    .filter(one -> has(one, picked)).findFirst()).map(VariantView::publicId)
                    .orElseThrow(() -> new Refusal("storefront.no-such-variant"));
        }
        try {
            return UUID.fromString(request.value("variant"));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal("orders.not-sold");
        }
    }

    private static boolean has(VariantView variant, List<Long> values) {
        return values.stream().allMatch(variant::has);
    }
}
