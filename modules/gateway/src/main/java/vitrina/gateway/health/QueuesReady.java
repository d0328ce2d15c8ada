package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vitrina.kernel.queue.Messages;
import vitrina.kernel.time.Clock;

/**
 * Ready while the queues move. What a dead provider refuses is tried again later, and what comes behind it in its key or its lane waits with
 * it: only lanes in which nobody took anything for minutes show that the workers stand still.
 */
@Readiness
@ApplicationScoped
public class QueuesReady implements HealthCheck {

    private static final Duration LATE = Duration.ofMinutes(5);

    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        try {
            long late = messages.untouched(clock.now().minus(LATE));
            return HealthCheckResponse.named("queues").status(late == 0).withData("late", late).build();
        } catch (RuntimeException unreachable) {
            return HealthCheckResponse.down("queues");
        }
    }
}
