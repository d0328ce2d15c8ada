package vitrina.orders.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.orders.order.Orders;

/** Expires orders that nobody paid in time. */
@Dependent
public class OrderRoutes extends RouteBuilder {

    @Inject
    private Orders orders;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:orders.expiry?period=5000&delay=4000").routeId("orders.expiry")
                .process(exchange -> Actors.as(Actor.SYSTEM, () -> orders.unpaid().forEach(orders::expire)));
    }
}
