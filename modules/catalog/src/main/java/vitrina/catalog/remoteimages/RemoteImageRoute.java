package vitrina.catalog.remoteimages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Fetches waiting images every few seconds. */
@Dependent
public class RemoteImageRoute extends RouteBuilder {

    @Inject
    private RemoteImages images;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:catalog.images?period=5000&delay=5000").routeId("catalog.images").process(exchange -> images.work());
    }
}
