package vitrina.storefront.order;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** {@code #{page}} that finds an order by its number and a code from the e-mail. */
@Dependent
@At("look-up")
public class LookUpPage implements ShopPage {

    private boolean sent;

    @Override
    public Result open(Request request) {
        var form = request.shownAgain();
        sent = !form.get("sent").isEmpty();
        request.head(request.site().text("shop.look-up")).hide();
        return Result.show();
    }

    /** Whether the code is asked for now. */
    public boolean isSent() {
        return sent;
    }
}
