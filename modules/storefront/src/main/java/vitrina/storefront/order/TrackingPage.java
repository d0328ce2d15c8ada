package vitrina.storefront.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vitrina.orders.order.Tracking;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** {@code #{page}} behind the link of every notice: where the order is, for anybody who holds the link. */
@Dependent
@At("t/{token}")
public class TrackingPage implements ShopPage {

    @Inject
    private Tracking tracking;
    private Journey journey;

    @Override
    public Result open(Request request) {
        var found = tracking.byToken(request.part("token"));
        if (found.isEmpty()) {
            return Result.missing();
        }
        journey = Journey.of(request.site(), found.get());
        request.head(request.site().text("shop.order.title", journey.number())).hide();
        return Result.show();
    }

    public Journey getJourney() {
        return journey;
    }
}
