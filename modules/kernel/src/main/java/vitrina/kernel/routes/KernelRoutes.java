package vitrina.kernel.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.audit.AuditSealer;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.files.Orphans;
import vitrina.kernel.housekeeping.Housekeeping;
import vitrina.kernel.inbox.InboxWorker;
import vitrina.kernel.outbox.OutboxWorker;

/** The heartbeats of the kernel. A beat that fails is logged and comes again. */
@Dependent
public class KernelRoutes extends RouteBuilder {

    @Inject
    private OutboxWorker outbox;
    @Inject
    private InboxWorker inbox;
    @Inject
    private ChangeFeed changes;
    @Inject
    private AuditSealer sealer;
    @Inject
    private Housekeeping housekeeping;
    @Inject
    private Orphans orphans;

    @Override
    public void configure() {
        onException(Throwable.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        beat("kernel.changes", 250, changes::poll);
        beat("kernel.outbox", 500, outbox::drain);
        beat("kernel.inbox", 300, inbox::drain);
        beat("kernel.audit", 2_000, sealer::seal);
        beat("kernel.housekeeping", 60_000, 3_600_000, housekeeping::tidy);
        beat("kernel.orphans", 90_000, 3_600_000, orphans::collect);
    }

    private void beat(String id, int millis, Runnable work) {
        beat(id, millis, millis, work);
    }

    /** @param first after so many milliseconds; then again and again after the others */
    private void beat(String id, int first, int period, Runnable work) {
        from("timer:" + id + "?period=" + period + "&delay=" + first).routeId(id).process(exchange -> work.run());
    }
}
