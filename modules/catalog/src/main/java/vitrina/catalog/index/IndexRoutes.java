package vitrina.catalog.index;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** The heartbeats of the product indexes. A beat that fails is logged and comes again. */
@Dependent
public class IndexRoutes extends Beats {

    @Inject
    private ProductIndex index;

    @Override
    protected void beats() {
        everywhere("catalog.index-commit", Duration.ofSeconds(3), index::commit);
        everywhere("catalog.index-turn", Duration.ofSeconds(1), index::turn);
        everywhere("catalog.index-rank", Duration.ofMinutes(15), index::rank);
        everywhere("catalog.index-rebuild", Duration.ofSeconds(2), index::rebuildIfWanted);
    }
}
