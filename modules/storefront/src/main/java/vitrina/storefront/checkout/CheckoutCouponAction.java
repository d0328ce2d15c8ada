package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.Carts;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Adds a coupon or takes one away without leaving the checkout (CART-05); what is typed in the open question stays typed (Q24). */
@ApplicationScoped
@At({"checkout/coupon", "checkout/drop-coupon"})
class CheckoutCouponAction implements Action {

    @Inject
    private Carts carts;

    @Override
    public Result act(Request request) {
        var form = new Form(request.site());
        var token = CartCookie.read(request);
        try {
            if (request.path().endsWith("/drop-coupon")) {
                carts.dropCoupon(token, request.value("drop"));
            } else {
                carts.coupon(token, request.site().till(), request.value("coupon")).ifPresent(problem -> form.type("coupon", request.value("coupon"))
                        .problem(request.site().text(problem.textKey(), problem.coupon())));
            }
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        request.parameters().keySet().forEach(field -> form.fill(field, field.equals("coupon") ? "" : request.value(field)));
        return form.isGood() && request.value("step").isEmpty() ? Result.go(request.site().url("checkout")) : Result.again(CheckoutPage.class, form);
    }
}
