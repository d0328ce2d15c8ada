package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** Ready while pictures, receipts and the index can be written. */
@Readiness
@ApplicationScoped
public class DiskReady implements HealthCheck {

    @Inject
    private Settings settings;

    @Override
    public HealthCheckResponse call() {
        long room = new File(settings.get(KernelSettings.HOME)).getUsableSpace() >> 20;
        return HealthCheckResponse.named("disk").status(room >= settings.get(KernelSettings.ROOM_NEEDED)).withData("freeMegabytes", room).build();
    }
}
