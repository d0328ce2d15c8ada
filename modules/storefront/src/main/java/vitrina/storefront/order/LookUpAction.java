package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.order.Tracking;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Sends the code, then opens the buyer's page of the order with it. The answer never tells whether such an order exists. */
@ApplicationScoped
@At({"look-up/send", "look-up/open"})
class LookUpAction implements Action {

    @Inject
    private Tracking tracking;

    @Override
    public Result act(Request request) {
        var form = request.form("number", "email", "code").require("number", "email");
        if (!form.isGood()) {
            return Result.again(LookUpPage.class, form);
        }
        try {
            if (request.path().endsWith("/send")) {
                tracking.askForCode(form.get("number"), form.get("email"), request.site().getLanguage());
                return Result.again(LookUpPage.class, form.type("sent", "yes"));
            }
            form.type("sent", "yes").require("code");
            if (form.isGood()) {
                var opened = tracking.open(form.get("number"), form.get("email"), form.get("code"));
                OrderCookie.keep(request, opened.order().publicId(), opened.accessToken());
                return Result.go(request.site().url("order/" + opened.order().publicId()));
            }
        } catch (Refusal refusal) {
            form.refuse(request.path().endsWith("/send") ? "email" : "code", refusal);
        }
        return Result.again(LookUpPage.class, form);
    }
}
