package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.people.account.Registration;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** The short registration (REG-04), and the proof of the address by the mailed link. */
@ApplicationScoped
@At({"register", "confirm"})
class RegisterAct implements Act {

    @Inject
    private Accounts accounts;
    @Inject
    private Entry entry;

    @Override
    public Answer act(Visit visit) {
        return visit.path().endsWith("/confirm") ? confirm(visit) : register(visit);
    }

    private Answer register(Visit visit) {
        var form = visit.form("name", "email").require("name", "email");
        if (visit.value("password").isEmpty()) {
            form.refuse("password", "storefront.required");
        }
        if (!form.isGood()) {
            return Answer.again(RegisterPage.class, form);
        }
        try {
            return entry.in(visit, accounts.register(new Registration(form.get("name"), form.get("email"),
                    visit.request().getParameter("password"), visit.site().getLanguage(), visit.site().getCountry().code()),
                    Entry.device(visit)));
        } catch (Refusal refusal) {
            switch (refusal.code()) {
                case "people.name-missing" -> form.refuse("name", refusal);
                case "people.email-invalid", "people.already-registered" -> form.refuse("email", refusal);
                case "people.password-short", "people.password-long", "people.password-common" -> form.refuse("password", refusal);
                default -> form.refuse(refusal);
            }
            return Answer.again(RegisterPage.class, form);
        }
    }

    private Answer confirm(Visit visit) {
        var form = visit.form();
        if (accounts.confirm(visit.value("token")).isEmpty()) {
            return Answer.again(ConfirmPage.class, form.refuse(new Refusal("people.link-old")));
        }
        return Answer.go(visit.site().url("account"));
    }
}
