package vitrina.people.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vitrina.kernel.entity.Stored;
import vitrina.kernel.identity.Actor;
import vitrina.people.access.Permission;

/** A profile: a name for a set of permissions (USR-11). */
@Entity
@Table(name = "people_role")
public class Role extends Stored {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private boolean builtin;
    @Version
    private int version;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "people_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> granted = new HashSet<>();

    protected Role() {
    }

    Role(String code, String name, boolean builtin, Set<String> permissions) {
        this.code = code;
        this.builtin = builtin;
        change(name, permissions);
    }

    void change(String newName, Set<String> permissions) {
        name = newName;
        granted.retainAll(permissions);
        granted.addAll(permissions);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Ships with the suite: its name is the text {@code people.role.<code>}, and it cannot be deleted. */
    public boolean builtin() {
        return builtin;
    }

    /** Those of an earlier version that mean nothing any more are left out. */
    public Set<String> permissions() {
        return granted.stream().filter(one -> one.equals(Permission.EVERYTHING) || Permission.ALL.contains(one))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAdministrator() {
        return granted.contains(Permission.EVERYTHING);
    }

    /** Whether somebody holds all of it: nobody gives, takes or rules over more than he holds himself. */
    public boolean isWithin(Actor actor) {
        return permissions().stream().allMatch(actor::may);
    }
}
