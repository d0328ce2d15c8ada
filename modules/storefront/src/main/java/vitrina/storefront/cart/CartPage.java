package vitrina.storefront.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vitrina.orders.cart.Carts;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** {@code #{page}} of the cart. */
@Dependent
@At("cart")
public class CartPage implements ShopPage {

    @Inject
    private Carts carts;
    private ShownCart cart;

    @Override
    public Result open(Request request) {
        request.shownAgain();
        cart = carts.view(CartCookie.read(request), request.site().till()).filter(view -> !view.isEmpty())
                .map(view -> ShownCart.of(request.site(), view)).orElse(null);
        request.head(request.site().text("shop.cart")).hide();
        return Result.show();
    }

    /** Null when it is empty. */
    public ShownCart getCart() {
        return cart;
    }
}
