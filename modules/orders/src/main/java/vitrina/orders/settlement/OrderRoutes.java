package vitrina.orders.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;
import vitrina.orders.order.Orders;

/** Expires orders that nobody paid in time. */
@Dependent
public class OrderRoutes extends Beats {

    @Inject
    private Orders orders;

    @Override
    protected void beats() {
        once("orders.expiry", Duration.ofSeconds(4), Duration.ofSeconds(5), lease -> orders.unpaid().forEach(orders::expire));
    }
}
