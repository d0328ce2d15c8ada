package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.Carts;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Adds a coupon without leaving the checkout (CART-05). */
@ApplicationScoped
@At("checkout/coupon")
class CheckoutCouponAct implements Act {

    @Inject
    private Carts carts;

    @Override
    public Answer act(Visit visit) {
        var form = visit.form("coupon");
        try {
            carts.coupon(CartCookie.read(visit), visit.site().till(), form.get("coupon"))
                    .ifPresent(problem -> form.problem(visit.site().text(problem.textKey(), problem.coupon())));
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        return form.isGood() ? Answer.go(visit.site().url("checkout")) : Answer.again(CheckoutPage.class, form);
    }
}
