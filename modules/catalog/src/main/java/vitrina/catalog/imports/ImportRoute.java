package vitrina.catalog.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** Looks for queued imports once a second and runs them one after the other. */
@Dependent
public class ImportRoute extends Beats {

    @Inject
    private ImportWorker worker;

    @Override
    protected void beats() {
        everywhere("catalog.imports", Duration.ofSeconds(1), () -> worker.work(() -> getCamelContext().isStopping()));
    }
}
