package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vitrina.catalog.index.ProductIndex;

/** Ready while shoppers find what is sold: the index can be written and has followed the changes. Asks no database. */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

    private static final Duration LATE = Duration.ofMinutes(2);

    @Inject
    private ProductIndex index;

    @Override
    public HealthCheckResponse call() {
        var behind = index.behind();
        return HealthCheckResponse.named("index").status(index.isWritable() && behind.compareTo(LATE) < 0)
                .withData("secondsBehind", behind.toSeconds()).build();
    }
}
