package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Ends the session on this device. */
@ApplicationScoped
@At("sign-out")
class SignOutAct implements Act {

    @Inject
    private Entry entry;

    @Override
    public Answer act(Visit visit) {
        return entry.out(visit);
    }
}
