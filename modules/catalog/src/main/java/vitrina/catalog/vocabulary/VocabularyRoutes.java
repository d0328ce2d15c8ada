package vitrina.catalog.vocabulary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Writes the words that found nothing every few seconds. */
@Dependent
public class VocabularyRoutes extends RouteBuilder {

    @Inject
    private SearchMisses misses;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:catalog.search-misses?period=5000&delay=5000").routeId("catalog.search-misses").process(exchange -> misses.write());
    }
}
