package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Ends the session on this device. */
@ApplicationScoped
@At("sign-out")
class SignOutAction implements Action {

    @Inject
    private ShopSignIn signIn;

    @Override
    public Result act(Request request) {
        return signIn.out(request);
    }
}
