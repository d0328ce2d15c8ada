package vitrina.storefront.cart;

import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.Cart;
import vitrina.orders.cart.Carts;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** What all acts on a cart share: the cookie, and an answer as drawer or as cart page. */
abstract class CartAction implements Action {

    @Inject
    Carts carts;

    /**
     * Does the work.
     *
     * @param form where to say what is wrong
     * @return the token to keep, null to keep what there is
     */
    abstract String change(Request request, String token, Form form);

    @Override
    public Result act(Request request) {
        var token = CartCookie.read(request);
        var form = request.form("coupon");
        try {
            var kept = change(request, token, form);
            CartCookie.keep(request, kept == null ? token : kept, carts.find(kept == null ? token : kept).map(Cart::pieces).orElse(0));
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        if (!form.isGood()) {
            return Result.again(request.wantsFragment() ? DrawerPage.class : CartPage.class, form);
        }
        if (request.wantsFragment()) {
            return Result.draw(DrawerPage.class);
        }
        return Result.go(request.site().url("cart"));
    }
}
