package vitrina.people.staff;

import java.util.Set;
import vitrina.kernel.identity.Actor;
import vitrina.people.access.Permission;

/**
 * A profile: a name for a set of permissions (USR-11).
 *
 * @param builtin ships with the suite; its name is the text {@code people.role.<code>}, and it cannot be deleted
 */
public record Role(long id, String code, String name, boolean builtin, Set<String> permissions) {

    public Role {
        permissions = Set.copyOf(permissions);
    }

    public boolean isAdministrator() {
        return permissions.contains(Permission.EVERYTHING);
    }

    /** Whether somebody holds all of it: nobody gives, takes or rules over more than he holds himself. */
    public boolean isWithin(Actor actor) {
        return permissions.stream().allMatch(actor::may);
    }
}
