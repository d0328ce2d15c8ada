package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.Carts;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** Adds a coupon or takes one away without leaving the checkout (CART-05); what is typed in the open question stays typed (Q24). */
@ApplicationScoped
@At({"checkout/coupon", "checkout/drop-coupon"})
class CheckoutCouponAct implements Act {

    @Inject
    private Carts carts;

    @Override
    public Answer act(Visit visit) {
        var form = new Form(visit.site());
        var token = CartCookie.read(visit);
        try {
            if (visit.path().endsWith("/drop-coupon")) {
                carts.dropCoupon(token, visit.value("drop"));
            } else {
                carts.coupon(token, visit.site().till(), visit.value("coupon")).ifPresent(problem -> form.type("coupon", visit.value("coupon"))
                        .problem(visit.site().text(problem.textKey(), problem.coupon())));
            }
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        visit.parameters().keySet().forEach(field -> form.fill(field, field.equals("coupon") ? "" : visit.value(field)));
        return form.isGood() && visit.value("step").isEmpty() ? Answer.go(visit.site().url("checkout")) : Answer.again(CheckoutPage.class, form);
    }
}
