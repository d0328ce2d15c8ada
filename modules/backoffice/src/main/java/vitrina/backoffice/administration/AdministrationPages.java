package vitrina.backoffice.administration;

import static vitrina.kernel.module.BackofficePage.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;
import vitrina.people.access.PeoplePermissions;

/** The pages of those who run the shop. */
@ApplicationScoped
public class AdministrationPages implements MenuSource {

    @Override
    public List<BackofficePage> entries() {
        return List.of(
                shown("administration", 10, "staff", "/backoffice/administration/staff", "pi-users", PeoplePermissions.STAFF),
                shown("administration", 20, "roles", "/backoffice/administration/roles", "pi-key", PeoplePermissions.ROLES),
                shown("administration", 30, "charges", "/backoffice/administration/charges", "pi-truck", KernelPermissions.SETTINGS),
                shown("administration", 40, "settings", "/backoffice/administration/settings", "pi-sliders-h", KernelPermissions.SETTINGS),
                shown("administration", 50, "letters", "/backoffice/administration/letters", "pi-envelope", KernelPermissions.SETTINGS),
                shown("administration", 60, "queues", "/backoffice/administration/queues", "pi-inbox", KernelPermissions.QUEUES),
                shown("administration", 70, "audit", "/backoffice/administration/audit", "pi-history", KernelPermissions.AUDIT));
    }
}
