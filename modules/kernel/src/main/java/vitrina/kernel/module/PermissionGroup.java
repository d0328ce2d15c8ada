package vitrina.kernel.module;

import java.util.List;
import java.util.Map;

/** The permissions that a module asks for, {@code <module>.<act>}; a bean of the module that they belong to. */
public interface PermissionGroup {

    String module();

    /** In the order a profile's page shows them; each has the text {@code people.permission.<permission>}. */
    List<String> permissions();

    /** What the profiles that ship hold of them on a new installation (USR-03), by the profile's code. */
    default Map<String, List<String>> granted() {
        return Map.of();
    }
}
