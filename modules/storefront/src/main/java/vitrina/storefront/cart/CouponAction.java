package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;

/** Adds a coupon (CART-05) or takes one away. */
@ApplicationScoped
@At({"cart/coupon", "cart/drop-coupon"})
class CouponAction extends CartAction {

    @Override
    String change(Request request, String token, Form form) {
        if (request.path().endsWith("/drop-coupon")) {
            carts.dropCoupon(token, request.value("drop"));
        } else {
            carts.coupon(token, request.site().till(), request.value("coupon"))
                    .ifPresent(problem -> form.problem(request.site().text(problem.textKey(), problem.coupon())));
        }
        return null;
    }
}
