package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.tracking.Tracking;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Sends the code, then opens the buyer's page of the order with it. The answer never tells whether such an order exists. */
@ApplicationScoped
@At({"look-up/send", "look-up/open"})
class LookUpAct implements Act {

    @Inject
    private Tracking tracking;

    @Override
    public Answer act(Visit visit) {
        var form = visit.form("number", "email", "code").require("number", "email");
        if (!form.isGood()) {
            return Answer.again(LookUpPage.class, form);
        }
        try {
            if (visit.path().endsWith("/send")) {
                tracking.askForCode(form.get("number"), form.get("email"), visit.site().getLanguage());
                return Answer.again(LookUpPage.class, form.type("sent", "yes"));
            }
            form.type("sent", "yes").require("code");
            if (form.isGood()) {
                var opened = tracking.open(form.get("number"), form.get("email"), form.get("code"));
                OrderCookie.keep(visit, opened.order().publicId(), opened.accessToken());
                return Answer.go(visit.site().url("order/" + opened.order().publicId()));
            }
        } catch (Refusal refusal) {
            form.refuse(visit.path().endsWith("/send") ? "email" : "code", refusal);
        }
        return Answer.again(LookUpPage.class, form);
    }
}
