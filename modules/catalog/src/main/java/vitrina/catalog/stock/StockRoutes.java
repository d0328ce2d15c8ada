package vitrina.catalog.stock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** Frees what was held too long. A beat that fails is logged and comes again. */
@Dependent
public class StockRoutes extends Beats {

    @Inject
    private Stocks stocks;

    @Override
    protected void beats() {
        once("catalog.stock", Duration.ofSeconds(20), stocks::releaseExpired);
    }
}
