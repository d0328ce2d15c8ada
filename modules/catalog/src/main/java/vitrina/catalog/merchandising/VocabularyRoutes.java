package vitrina.catalog.merchandising;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** Writes the words that found nothing every few seconds. */
@Dependent
public class VocabularyRoutes extends Beats {

    @Inject
    private SearchMisses misses;

    @Override
    protected void beats() {
        everywhere("catalog.search-misses", Duration.ofSeconds(5), misses::write);
    }
}
