package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.people.contact.Email;
import vitrina.people.credential.CodePurpose;
import vitrina.people.credential.Codes;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** Signs in with a password, or with a code that is mailed first (REG-09). */
@ApplicationScoped
@At({"sign-in", "sign-in/code", "sign-in/by-code"})
class SignInAct implements Act {

    @Inject
    private Accounts accounts;
    @Inject
    private Codes codes;
    @Inject
    private Entry entry;

    @Override
    public Answer act(Visit visit) {
        var form = visit.form("email", "code").require("email");
        try {
            switch (visit.path()) {
                case "do/sign-in/code" -> sendCode(visit, form);
                case "do/sign-in/by-code" -> {
                    form.type("sent", "yes").require("code");
                    if (form.isGood()) {
                        return entry.in(visit, accounts.signInByCode(form.get("email"), form.get("code"), visit.site().getLanguage(),
                                visit.site().getCountry().code(), Entry.device(visit)));
                    }
                }
                default -> {
                    if (form.isGood()) {
                        return entry.in(visit, accounts.signIn(form.get("email"), visit.request().getParameter("password"), Entry.device(visit)));
                    }
                }
            }
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
        return Answer.again(SignInPage.class, form);
    }

    private void sendCode(Visit visit, Form form) {
        var email = Email.parse(form.get("email"));
        if (email.isEmpty()) {
            form.refuse("email", "people.email-invalid");
        } else {
            codes.send(CodePurpose.RETURNING_GUEST, email.get(), visit.site().getLanguage());
            form.type("sent", "yes");
        }
    }
}
