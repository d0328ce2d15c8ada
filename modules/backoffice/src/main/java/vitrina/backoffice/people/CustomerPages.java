package vitrina.backoffice.people;

import static vitrina.kernel.module.BackofficePage.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;
import vitrina.people.access.PeoplePermissions;

/** The pages of customers. */
@ApplicationScoped
public class CustomerPages implements MenuSource {

    @Override
    public List<BackofficePage> entries() {
        return List.of(
                shown("day", 30, "customers", "/backoffice/people/customers", "pi-address-book", PeoplePermissions.READ));
    }
}
