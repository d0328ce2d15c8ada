package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the doors are open. Told to stop, a node says so at once and gets no more visitors; those inside are served to the end. */
@Readiness
@ApplicationScoped
public class OpenReady implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        boolean closing = Boolean.getBoolean("vitrina.closing");
        boolean started = Boolean.getBoolean("vitrina.started");
        var state = closing ? "closing" : started ? "open" : "starting";
        return HealthCheckResponse.named("doors").status(started && !closing).withData("state", state).build();
    }
}
