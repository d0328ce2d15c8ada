package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.orders.cart.CartQuantity;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;

/** Changes how many pieces of a line there are; none removes it. */
@ApplicationScoped
@At({"cart/change", "cart/remove"})
class ChangeAction extends CartAction {

    @Override
    String change(Request request, String token, Form form) {
        if (!request.value("variant").matches("\\d{1,18}")) {
            return null;
        }
        long variant = Long.parseLong(request.value("variant"));
        if (request.path().endsWith("/remove") || request.value("quantity").equals("0")) {
            carts.remove(token, variant);
        } else {
            carts.change(token, variant, CartQuantity.parse(request.value("quantity")));
        }
        return null;
    }
}
