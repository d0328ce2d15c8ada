package vitrina.storefront.account;

import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** A page with a form of its own and nothing to read before it. */
abstract class DoorPage implements ShopPage {

    private final String titleKey;
    private String next;
    private String token;

    DoorPage(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    public Result open(Request request) {
        request.shownAgain();
        next = ShopSignIn.next(request);
        token = request.value("token");
        request.head(request.site().text(titleKey)).hide();
        return Result.show();
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
