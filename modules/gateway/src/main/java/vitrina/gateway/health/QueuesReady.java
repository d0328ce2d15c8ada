package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;

/**
 * Ready while the queues move. What a dead provider refuses is tried again later and is not late; only a message nobody took for minutes
 * shows that the workers stand still.
 */
@Readiness
@ApplicationScoped
public class QueuesReady implements HealthCheck {

    private static final Duration LATE = Duration.ofMinutes(5);

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        try {
            long late = sql.number("""
                    select (select count(*) from kernel_inbox where state = 'WAITING' and due_at < ?)
                        + (select count(*) from kernel_outbox where not dead and due_at < ?)""",
                    clock.now().minus(LATE), clock.now().minus(LATE));
            return HealthCheckResponse.named("queues").status(late == 0).withData("late", late).build();
        } catch (RuntimeException unreachable) {
            return HealthCheckResponse.down("queues");
        }
    }
}
