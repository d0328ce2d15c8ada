package vitrina.payments.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.payments.provider.ProviderDown;

/** Expires what nobody paid in time, and asks providers about payments whose webhook may be lost. */
@Dependent
public class PaymentRoutes extends RouteBuilder {

    private static final Logger LOG = Logger.getLogger(PaymentRoutes.class.getName());

    @Inject
    private Payments payments;
    @Inject
    private PaymentProviders providers;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:payments.expiry?period=5000&delay=3000").routeId("payments.expiry")
                .process(exchange -> Actors.as(Actor.SYSTEM, () -> payments.overdue().forEach(payments::expire)));
        from("timer:payments.reconciliation?period=60000&delay=45000").routeId("payments.reconciliation")
                .process(exchange -> Actors.as(Actor.SYSTEM, () -> payments.doubtful().forEach(this::ask)));
    }

    /** One provider that is down must not keep the others from being asked. */
    private void ask(Payment payment) {
        try {
            providers.provider(payment.provider()).query(payments.charge(payment)).ifPresent(payments::apply);
        } catch (ProviderDown down) {
            LOG.info(() -> "Payment " + payment.publicId() + " stays open: " + down.getMessage());
        }
    }
}
