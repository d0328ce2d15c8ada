package vitrina.storefront.cart;

import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.Cart;
import vitrina.orders.cart.Carts;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** What all acts on a cart share: the cookie, and an answer as drawer or as cart page. */
abstract class CartAct implements Act {

    @Inject
    Carts carts;

    /**
     * Does the work.
     *
     * @param form where to say what is wrong
     * @return the token to keep, null to keep what there is
     */
    abstract String change(Visit visit, String token, Form form);

    @Override
    public Answer act(Visit visit) {
        var token = CartCookie.read(visit);
        var form = visit.form("coupon");
        try {
            var kept = change(visit, token, form);
            CartCookie.keep(visit, kept == null ? token : kept, carts.find(kept == null ? token : kept).map(Cart::pieces).orElse(0));
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        if (!form.isGood()) {
            return Answer.again(visit.wantsFragment() ? DrawerPage.class : CartPage.class, form);
        }
        if (visit.wantsFragment()) {
            return Answer.draw(DrawerPage.class);
        }
        return Answer.go(visit.site().url("cart"));
    }
}
