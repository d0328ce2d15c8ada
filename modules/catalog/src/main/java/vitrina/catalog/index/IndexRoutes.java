package vitrina.catalog.index;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** The heartbeats of the product indexes. A beat that fails is logged and comes again. */
@Dependent
public class IndexRoutes extends RouteBuilder {

    @Inject
    private ProductIndex index;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        beat("catalog.index-commit", 3_000, index::commit);
        beat("catalog.index-turn", 1_000, index::turn);
        beat("catalog.index-rank", 900_000, index::rank);
        beat("catalog.index-rebuild", 2_000, index::rebuildIfWanted);
    }

    private void beat(String id, int millis, Runnable work) {
        from("timer:" + id + "?period=" + millis + "&delay=" + millis).routeId(id).process(exchange -> work.run());
    }
}
