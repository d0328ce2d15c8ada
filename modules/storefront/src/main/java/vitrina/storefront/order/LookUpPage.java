package vitrina.storefront.order;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** {@code #{page}} that finds an order by its number and a code from the e-mail. */
@Dependent
@At("look-up")
public class LookUpPage implements Page {

    private boolean sent;

    @Override
    public Answer open(Visit visit) {
        var form = visit.shownAgain();
        sent = !form.get("sent").isEmpty();
        visit.head(visit.site().text("shop.look-up")).hide();
        return Answer.show();
    }

    /** Whether the code is asked for now. */
    public boolean isSent() {
        return sent;
    }
}
