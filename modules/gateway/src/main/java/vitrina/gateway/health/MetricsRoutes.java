package vitrina.gateway.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** Looks at what is measured often enough for whoever scrapes. */
@Dependent
public class MetricsRoutes extends Beats {

    @Inject
    private LaneMetrics lanes;

    @Override
    protected void beats() {
        everywhere("gateway.metrics", Duration.ofSeconds(2), Duration.ofSeconds(10), lanes::look);
    }
}
