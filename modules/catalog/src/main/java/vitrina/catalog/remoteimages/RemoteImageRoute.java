package vitrina.catalog.remoteimages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.kernel.routes.Beats;

/** Fetches waiting images every few seconds. */
@Dependent
public class RemoteImageRoute extends Beats {

    @Inject
    private RemoteImages images;

    @Override
    protected void beats() {
        everywhere("catalog.images", Duration.ofSeconds(5), images::work);
    }
}
