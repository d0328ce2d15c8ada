package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.orders.cart.CartQuantity;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** Changes how many pieces of a line there are; none removes it. */
@ApplicationScoped
@At({"cart/change", "cart/remove"})
class ChangeAct extends CartAct {

    @Override
    String change(Visit visit, String token, Form form) {
        if (!visit.value("variant").matches("\\d{1,18}")) {
            return null;
        }
        long variant = Long.parseLong(visit.value("variant"));
        if (visit.path().endsWith("/remove") || visit.value("quantity").equals("0")) {
            carts.remove(token, variant);
        } else {
            carts.change(token, variant, CartQuantity.parse(visit.value("quantity")));
        }
        return null;
    }
}
