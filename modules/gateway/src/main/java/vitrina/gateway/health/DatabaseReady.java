package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Ready while the database answers; a node that is not gets no visitors. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "whether it answers")
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject
    private Sql sql;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database").status(sql.number("select 1") == 1).build();
        } catch (RuntimeException unreachable) {
            return HealthCheckResponse.down("database");
        }
    }
}
