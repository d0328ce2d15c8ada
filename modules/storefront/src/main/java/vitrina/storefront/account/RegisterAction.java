package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.people.account.Registration;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** The short registration (REG-04), and the proof of the address by the mailed link. */
@ApplicationScoped
@At({"register", "confirm"})
class RegisterAction implements Action {

    @Inject
    private Accounts accounts;
    @Inject
    private ShopSignIn signIn;

    @Override
    public Result act(Request request) {
        return request.path().endsWith("/confirm") ? confirm(request) : register(request);
    }

    private Result register(Request request) {
        var form = request.form("name", "email").require("name", "email");
        if (request.value("password").isEmpty()) {
            form.refuse("password", "storefront.required");
        }
        if (!form.isGood()) {
            return Result.again(RegisterPage.class, form);
        }
        try {
            return signIn.in(request, accounts.register(new Registration(form.get("name"), form.get("email"),
                    request.request().getParameter("password"), request.site().getLanguage(), request.site().getCountry().code()),
                    ShopSignIn.device(request)));
        } catch (Refusal refusal) {
            switch (refusal.code()) {
                case "people.name-missing" -> form.refuse("name", refusal);
                case "people.email-invalid", "people.already-registered" -> form.refuse("email", refusal);
                case "people.password-short", "people.password-long", "people.password-common" -> form.refuse("password", refusal);
                default -> form.refuse(refusal);
            }
            return Result.again(RegisterPage.class, form);
        }
    }

    private Result confirm(Request request) {
        var form = request.form();
        if (accounts.confirm(request.value("token")).isEmpty()) {
            return Result.again(ConfirmPage.class, form.refuse(new Refusal("people.link-old")));
        }
        return Result.go(request.site().url("account"));
    }
}
