package vitrina.storefront.account;

import vitrina.storefront.page.Answer;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** A page with a form of its own and nothing to read before it. */
abstract class DoorPage implements Page {

    private final String titleKey;
    private String next;
    private String token;

    DoorPage(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    public Answer open(Visit visit) {
        visit.shownAgain();
        next = Entry.next(visit);
        token = visit.value("token");
        visit.head(visit.site().text(titleKey)).hide();
        return Answer.show();
    }

    /** Where to go afterwards. */
    public String getNext() {
        return next;
    }

    /** What the link from the mail carries. */
    public String getToken() {
        return token;
    }
}
