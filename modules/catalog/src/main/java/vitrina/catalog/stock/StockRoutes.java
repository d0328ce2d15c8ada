package vitrina.catalog.stock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Frees what was held too long. A beat that fails is logged and comes again. */
@Dependent
public class StockRoutes extends RouteBuilder {

    @Inject
    private Stocks stocks;

    @Override
    public void configure() {
        onException(Exception.class).handled(true).log(LoggingLevel.WARN, "${routeId}: ${exception.message}");
        from("timer:catalog.stock?period=20000&delay=20000").routeId("catalog.stock").process(exchange -> stocks.releaseExpired());
    }
}
