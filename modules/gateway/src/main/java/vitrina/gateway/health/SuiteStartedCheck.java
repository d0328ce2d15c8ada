package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once migrations, first data and routes are done. */
@Startup
@ApplicationScoped
public class SuiteStartedCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("suite").status(Boolean.getBoolean("vitrina.started")).build();
    }
}
