package vitrina.kernel.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.audit.AuditSealer;
import vitrina.kernel.changes.ChangeFeed;
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

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        beat("kernel.changes", 250, changes::poll);
        beat("kernel.outbox", 500, outbox::drain);
        beat("kernel.inbox", 300, inbox::drain);
        beat("kernel.audit", 2_000, sealer::seal);
        beat("kernel.housekeeping", 3_600_000, housekeeping::tidy);
    }

    private void beat(String id, int millis, Runnable work) {
        from("timer:" + id + "?period=" + millis + "&delay=" + millis).routeId(id).process(exchange -> work.run());
    }
}
