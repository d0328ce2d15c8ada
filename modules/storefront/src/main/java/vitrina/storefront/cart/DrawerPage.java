package vitrina.storefront.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vitrina.orders.cart.Carts;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** The cart as a part of a page, fetched by the script. */
@Dependent
@At("cart/drawer")
public class DrawerPage implements Page {

    @Inject
    private Carts carts;
    private ShownCart cart;

    @Override
    public Answer open(Visit visit) {
        visit.shownAgain();
        cart = carts.view(CartCookie.read(visit), visit.site().till()).filter(view -> !view.isEmpty())
                .map(view -> ShownCart.of(visit.site(), view)).orElse(null);
        return Answer.show();
    }

    public ShownCart getCart() {
        return cart;
    }
}
