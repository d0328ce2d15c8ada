package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads wait for each other for ever, which only a restart mends. */
@Liveness
@ApplicationScoped
public class ProcessLive implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("threads").status(ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null).build();
    }
}
