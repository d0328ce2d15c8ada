package vitrina.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vitrina.kernel.module.PermissionGroup;

/** What staff may do with customers, users and profiles. */
@ApplicationScoped
public class PeoplePermissions implements PermissionGroup {

    public static final String READ = "people.read";
    public static final String CUSTOMERS = "people.customers";
    public static final String STAFF = "people.staff";
    public static final String ROLES = "people.roles";

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, CUSTOMERS, STAFF, ROLES);
    }

    @Override
    public Map<String, List<String>> granted() {
        return Map.of("OPERATOR", List.of(READ));
    }
}
