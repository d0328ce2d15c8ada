package vitrina.storefront.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vitrina.orders.cart.Carts;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** {@code #{page}} of the cart. */
@Dependent
@At("cart")
public class CartPage implements Page {

    @Inject
    private Carts carts;
    private ShownCart cart;

    @Override
    public Answer open(Visit visit) {
        visit.shownAgain();
        cart = carts.view(CartCookie.read(visit), visit.site().till()).filter(view -> !view.isEmpty())
                .map(view -> ShownCart.of(visit.site(), view)).orElse(null);
        visit.head(visit.site().text("shop.cart")).hide();
        return Answer.show();
    }

    /** Null when it is empty. */
    public ShownCart getCart() {
        return cart;
    }
}
