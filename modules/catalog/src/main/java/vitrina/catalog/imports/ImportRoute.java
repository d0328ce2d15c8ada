package vitrina.catalog.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Looks for queued imports once a second and runs them one after the other. */
@Dependent
public class ImportRoute extends RouteBuilder {

    @Inject
    private ImportWorker worker;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:catalog.imports?period=1000&delay=1000").routeId("catalog.imports")
            .process(exchange -> worker.work(() -> getCamelContext().isStopping()));
    }
}
