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
import vitrina.kernel.entity.Stored;
import vitrina.kernel.identity.Actor;

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

    /** Also those that meant something to an earlier version or to a module that is gone. */
    public Set<String> permissions() {
        return Set.copyOf(granted);
    }

    public boolean isAdministrator() {
        return granted.contains(Actor.EVERYTHING);
    }
}
