package vitrina.people.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** Accounts of the demo company. Everybody knows their password, so they open nothing outside the sandbox. */
@ApplicationScoped
public class DemoAccounts {

    /** Nobody's: the end .example is reserved. */
    public static final String DOMAIN = "@aurora.example";

    @Inject
    private Settings settings;

    /** Whether nobody may get in with this address now. */
    public boolean isClosed(String email) {
        return email.endsWith(DOMAIN) && !settings.get(KernelSettings.SANDBOX);
    }
}
