package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** The shopper has read what changed: today's prices in this shop become the seen ones. */
@ApplicationScoped
@At("cart/accept")
class AcceptAct extends CartAct {

    @Override
    String change(Visit visit, String token, Form form) {
        carts.switchTo(token, visit.site().till());
        return null;
    }
}
