package vitrina.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.Ids;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.payments.payment.PaymentSettings;

/** Draws the secret that this installation shares with its sandbox. */
@ApplicationScoped
public class SandboxStart {

    @Inject
    private Settings settings;

    void drawSecret(@Observes SuiteStarted started) {
        if (settings.get(KernelSettings.SANDBOX) && settings.get(PaymentSettings.SANDBOX_SECRET).isEmpty()) {
            settings.change(PaymentSettings.SANDBOX_SECRET, Ids.secret(32));
        }
    }
}
