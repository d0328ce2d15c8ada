package vitrina.storefront.cart;

import jakarta.enterprise.context.ApplicationScoped;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** Adds a coupon (CART-05) or takes one away. */
@ApplicationScoped
@At({"cart/coupon", "cart/drop-coupon"})
class CouponAct extends CartAct {

    @Override
    String change(Visit visit, String token, Form form) {
        if (visit.path().endsWith("/drop-coupon")) {
            carts.dropCoupon(token, visit.value("drop"));
        } else {
            carts.coupon(token, visit.site().till(), visit.value("coupon"))
                    .ifPresent(problem -> form.problem(visit.site().text(problem.textKey(), problem.coupon())));
        }
        return null;
    }
}
