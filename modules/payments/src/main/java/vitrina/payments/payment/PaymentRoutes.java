package vitrina.payments.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.routes.Beats;
import vitrina.payments.provider.ProviderDown;

/** Expires what nobody paid in time, and asks providers about payments whose webhook may be lost. */
@Dependent
public class PaymentRoutes extends Beats {

    private static final Logger LOG = Logger.getLogger(PaymentRoutes.class.getName());

    @Inject
    private Payments payments;
    @Inject
    private PaymentProviders providers;

    @Override
    protected void beats() {
        once("payments.expiry", Duration.ofSeconds(3), Duration.ofSeconds(5), lease -> payments.overdue().forEach(payments::expire));
        once("payments.reconciliation", Duration.ofSeconds(45), Duration.ofMinutes(1),
                lease -> payments.doubtful().stream().takeWhile(payment -> lease.isOurs()).forEach(this::ask));
    }

    /** One provider that is down, or that says what cannot be, must not keep the others from being asked. */
    private void ask(Payment payment) {
        try {
            providers.provider(payment.provider()).query(payments.charge(payment)).ifPresent(payments::apply);
        } catch (ProviderDown down) {
            LOG.info(() -> "Payment " + payment.publicId() + " stays open: " + down.getMessage());
        } catch (IllegalStateException impossible) {
            LOG.log(Level.SEVERE, "Payment " + payment.publicId() + " stays open and people must look at it", impossible);
        }
    }
}
