package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;

/** The shopper has read what changed: today's prices in this shop become the seen ones. */
@ApplicationScoped
@At("cart/accept")
class AcceptAction extends CartAction {

    @Override
    String change(Request request, String token, Form form) {
        carts.switchTo(token, request.site().till());
        return null;
    }
}
