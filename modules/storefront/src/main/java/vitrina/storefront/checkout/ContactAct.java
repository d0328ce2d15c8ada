package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Checkout;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Who buys. */
@ApplicationScoped
@At("checkout/contact")
class ContactAct implements Act {

    @Inject
    private Checkout checkout;

    @Override
    public Answer act(Visit visit) {
        var form = visit.form("name", "email", "phone");
        try {
            checkout.contact(CartCookie.read(visit), visit.site().getCountry().code(), form.get("name"), form.get("email"), form.get("phone"))
                    .forEach(error -> form.refuse(error.field(), error.refusal()));
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        return form.isGood() ? Answer.go(visit.site().url("checkout")) : Answer.again(CheckoutPage.class, form);
    }
}
