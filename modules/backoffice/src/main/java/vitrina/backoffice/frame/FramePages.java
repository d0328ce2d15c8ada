package vitrina.backoffice.frame;

import static vitrina.kernel.module.BackofficePage.hidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;

/** What everybody who is signed in reaches, and strangers to get in. */
@ApplicationScoped
public class FramePages implements MenuSource {

    @Override
    public List<BackofficePage> entries() {
        return List.of(
                hidden("sign-in", "/backoffice/sign-in", null),
                hidden("sign-out", "/backoffice/sign-out", null),
                hidden("reset", "/backoffice/reset", null),
                hidden("error", "/backoffice/error", null),
                hidden("export", "/backoffice/export/", null),
                hidden("jump", "/backoffice/jump", null));
    }
}
