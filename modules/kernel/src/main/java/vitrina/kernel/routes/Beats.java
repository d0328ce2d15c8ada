package vitrina.kernel.routes;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.timers.Lease;
import vitrina.kernel.timers.Leases;

/** Work that comes again and again, done by the system. A beat that fails is logged and comes again. Subclasses are {@code @Dependent}. */
public abstract class Beats extends RouteBuilder {

    @Inject
    private Leases leases;

    @Override
    public final void configure() {
        onException(Throwable.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        beats();
    }

    protected abstract void beats();

    /** On every node. */
    protected final void everywhere(String id, Duration period, Runnable work) {
        everywhere(id, period, period, work);
    }

    /**
     * On every node.
     * @param first when it beats for the first time; after that each period
     */
    protected final void everywhere(String id, Duration first, Duration period, Runnable work) {
        from("timer:" + id + "?period=" + period.toMillis() + "&delay=" + first.toMillis()).routeId(id)
                .process(exchange -> Actors.as(Actor.SYSTEM, work));
    }

    /** On one node at a time, once a period among all of them. */
    protected final void once(String id, Duration first, Duration period, Consumer<Lease> work) {
        everywhere(id, first, period, () -> leases.run(id, period, work));
    }

    /** The same for work that is over before its lease could end. */
    protected final void once(String id, Duration period, Runnable work) {
        once(id, period, period, lease -> work.run());
    }
}
