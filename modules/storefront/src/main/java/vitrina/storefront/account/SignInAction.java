package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.people.contact.Email;
import vitrina.people.credential.CodePurpose;
import vitrina.people.credential.OneTimeCodes;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Signs in with a password, or with a code that is mailed first (REG-09). */
@ApplicationScoped
@At({"sign-in", "sign-in/code", "sign-in/by-code"})
class SignInAction implements Action {

    @Inject
    private Accounts accounts;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private ShopSignIn signIn;

    @Override
    public Result act(Request request) {
        var form = request.form("email", "code").require("email");
        try {
            switch (request.path()) {
                case "do/sign-in/code" -> sendCode(request, form);
                case "do/sign-in/by-code" -> {
                    form.type("sent", "yes").require("code");
                    if (form.isGood()) {
                        return signIn.in(request, accounts.signInByCode(form.get("email"), form.get("code"), request.site().getLanguage(),
                                request.site().getCountry().code(), ShopSignIn.device(request)));
                    }
                }
                default -> {
                    if (form.isGood()) {
                        return signIn.in(request,
                                accounts.signIn(form.get("email"), request.request().getParameter("password"), ShopSignIn.device(request)));
                    }
                }
            }
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        return Result.again(CustomerSignInPage.class, form);
    }

    private void sendCode(Request request, Form form) {
        var email = Email.parse(form.get("email"));
        if (email.isEmpty()) {
            form.refuse("email", "people.email-invalid");
        } else {
            codes.send(CodePurpose.RETURNING_GUEST, email.get(), request.site().getLanguage());
            form.type("sent", "yes");
        }
    }
}
