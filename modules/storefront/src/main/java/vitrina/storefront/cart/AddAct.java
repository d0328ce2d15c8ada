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
import vitrina.storefront.page.Visit;

/** Adds a variant, or, without script, the one with the options picked on the product page. */
@ApplicationScoped
@At("cart/add")
class AddAct extends CartAct {

    private static final String OPTION = "o.";

    @Inject
    private ProductViews views;

    @Override
    String change(Visit visit, String token, Form form) {
        int quantity = visit.value("quantity").isEmpty() ? 1 : CartQuantity.parse(visit.value("quantity"));
        return carts.add(token, visit.site().till(), variant(visit), quantity);
    }

    private UUID variant(Visit visit) {
        var picked = visit.parameters().keySet().stream().filter(name -> name.startsWith(OPTION)).map(visit::value)
                .filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).toList();
        if (!visit.value("product").isEmpty() && !picked.isEmpty()) {
            return views.bySlug(visit.site().shop(), visit.value("product")).flatMap(product -> product.variants().stream()
                    .filter(one -> has(one, picked)).findFirst()).map(VariantView::publicId)
                    .orElseThrow(() -> new Refusal("storefront.no-such-variant"));
        }
        try {
            return UUID.fromString(visit.value("variant"));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal("orders.not-sold");
        }
    }

    private static boolean has(VariantView variant, List<Long> values) {
        return values.stream().allMatch(variant::has);
    }
}
