package vitrina.payments.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;

/** Expires what nobody paid in time. */
@Dependent
public class PaymentRoutes extends RouteBuilder {

    @Inject
    private Payments payments;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:payments.expiry?period=5000&delay=3000").routeId("payments.expiry")
                .process(exchange -> Actors.as(Actor.SYSTEM, () -> payments.overdue().forEach(payments::expire)));
    }
}
