package vitrina.storefront.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vitrina.orders.tracking.Tracking;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** {@code #{page}} behind the link of every notice: where the order is, for anybody who holds the link. */
@Dependent
@At("t/{token}")
public class TrackingPage implements Page {

    @Inject
    private Tracking tracking;
    private Journey journey;

    @Override
    public Answer open(Visit visit) {
        var found = tracking.byToken(visit.part("token"));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        journey = Journey.of(visit.site(), found.get());
        visit.head(visit.site().text("shop.order.title", journey.number())).hide();
        return Answer.show();
    }

    public Journey getJourney() {
        return journey;
    }
}
