package vitrina.people.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.web.SandboxDoor;

/** Accounts of the demo company. Everybody knows their password, so they open nothing to anybody who does not get to the sandbox. */
@ApplicationScoped
public class DemoAccounts {

    /** Nobody's: the end .example is reserved. */
    public static final String DOMAIN = "@aurora.example";

    @Inject
    private SandboxDoor door;

    /** Whether nobody may get in with this address now. */
    public boolean isClosed(String email) {
        return email.endsWith(DOMAIN) && !door.isOpen();
    }
}
