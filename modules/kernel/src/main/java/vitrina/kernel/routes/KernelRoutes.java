package vitrina.kernel.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.audit.AuditSealer;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.files.Orphans;
import vitrina.kernel.timers.Housekeeping;

/** The heartbeats of the kernel. */
@Dependent
public class KernelRoutes extends Beats {

    @Inject
    private ChangeFeed changes;
    @Inject
    private AuditSealer sealer;
    @Inject
    private Housekeeping housekeeping;
    @Inject
    private Orphans orphans;

    @Override
    protected void beats() {
        everywhere("kernel.changes", Duration.ofMillis(250), changes::poll);
        everywhere("kernel.audit", Duration.ofSeconds(2), sealer::seal);
        once("kernel.housekeeping", Duration.ofMinutes(1), Duration.ofHours(1), lease -> housekeeping.tidy());
        once("kernel.orphans", Duration.ofSeconds(90), Duration.ofHours(1), lease -> orphans.collect());
    }
}
