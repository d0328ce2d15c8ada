package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Asks for a link, and sets a new password with it. The answer never tells whether there is an account (Q16). */
@ApplicationScoped
@At({"forgot", "reset"})
class PasswordAct implements Act {

    @Inject
    private Accounts accounts;
    @Inject
    private Entry entry;

    @Override
    public Answer act(Visit visit) {
        return visit.path().endsWith("/reset") ? reset(visit) : forgot(visit);
    }

    private Answer forgot(Visit visit) {
        var form = visit.form("email");
        try {
            accounts.forgot(form.get("email"), visit.site().getLanguage(), visit.site().getCountry().code());
            form.type("sent", "yes");
        } catch (Refusal refusal) {
            form.refuse("email", refusal);
        }
        return Answer.again(ForgotPage.class, form);
    }

    private Answer reset(Visit visit) {
        var form = visit.form("token");
        try {
            return entry.in(visit, accounts.reset(form.get("token"), visit.request().getParameter("password"), Entry.device(visit)));
        } catch (Refusal refusal) {
            return Answer.again(ResetPage.class, refusal.code().startsWith("people.password")
                    ? form.refuse("password", refusal)
                    : form.refuse(refusal));
        }
    }
}
