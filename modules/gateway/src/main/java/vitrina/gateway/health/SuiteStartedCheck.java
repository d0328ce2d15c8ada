package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import vitrina.kernel.boot.Version;

/** Started once migrations, first data and routes are done, until it is to stop. Says which version that is. */
@Startup
@ApplicationScoped
public class SuiteStartedCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("suite").status(Boolean.getBoolean("vitrina.started")).withData("version", Version.text()).build();
    }
}
