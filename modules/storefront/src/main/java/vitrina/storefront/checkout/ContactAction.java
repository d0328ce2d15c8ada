package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Checkout;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Who buys. */
@ApplicationScoped
@At("checkout/contact")
class ContactAction implements Action {

    @Inject
    private Checkout checkout;

    @Override
    public Result act(Request request) {
        var form = request.form("name", "email", "phone");
        try {
            checkout.contact(CartCookie.read(request), request.site().getCountry().code(), form.get("name"), form.get("email"), form.get("phone"))
                    .forEach(error -> form.refuse(error.field(), error.refusal()));
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        return form.isGood() ? Result.go(request.site().url("checkout")) : Result.again(CheckoutPage.class, form);
    }
}
