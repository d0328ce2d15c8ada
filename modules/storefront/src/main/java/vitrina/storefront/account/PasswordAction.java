package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Asks for a link, and sets a new password with it. The answer never tells whether there is an account (Q16). */
@ApplicationScoped
@At({"forgot", "reset"})
class PasswordAction implements Action {

    @Inject
    private Accounts accounts;
    @Inject
    private ShopSignIn signIn;

    @Override
    public Result act(Request request) {
        return request.path().endsWith("/reset") ? reset(request) : forgot(request);
    }

    private Result forgot(Request request) {
        var form = request.form("email");
        try {
            accounts.forgot(form.get("email"), request.site().getLanguage(), request.site().getCountry().code());
            form.type("sent", "yes");
        } catch (Refusal refusal) {
            form.refuse("email", refusal);
        }
        return Result.again(ForgotPage.class, form);
    }

    private Result reset(Request request) {
        var form = request.form("token");
        try {
            return signIn.in(request, accounts.reset(form.get("token"), request.request().getParameter("password"), ShopSignIn.device(request)));
        } catch (Refusal refusal) {
            return Result.again(NewPasswordPage.class, refusal.code().startsWith("people.password")
                    ? form.refuse("password", refusal)
                    : form.refuse(refusal));
        }
    }
}
