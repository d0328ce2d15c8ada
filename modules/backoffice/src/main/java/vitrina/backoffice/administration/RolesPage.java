package vitrina.backoffice.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.module.Permissions;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.staff.Role;
import vitrina.people.staff.Roles;

/** Profiles and what they may do (USR-03, USR-11): one column a profile, one row a permission. */
@Named
@ViewScoped
public class RolesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int UNDO_SECONDS = 10;

    /** What was turned last. */
    private record Toggle(String role, String permission) implements Serializable {}

    @Inject
    private Permissions known;
    @Inject
    private Roles roles;
    @Inject
    private Notes notes;
    @Inject
    private StaffList staff;
    @Inject
    private Backoffice backoffice;

    private String code;
    private String name;
    private Toggle toggled;
    private transient List<Role> list;

    @PostConstruct
    void open() {
        Actors.require(PeoplePermissions.ROLES);
    }

    public List<Role> getRoles() {
        if (list == null) {
            list = roles.list(backoffice.getLanguage());
        }
        return list;
    }

    public List<String> getPermissions() {
        return known.all();
    }

    public String name(Role role) {
        return staff.name(role);
    }

    public boolean has(Role role, String permission) {
        return role.isAdministrator() || role.permissions().contains(permission);
    }

    /** Nobody gives or takes what he does not hold himself. */
    public boolean mayToggle(Role role, String permission) {
        var actor = Actors.current();
        return !role.isAdministrator() && roles.isOwn(role) && actor.may(permission);
    }

    public void toggle(Role role, String permission) {
        turn(role.code(), permission);
        toggled = new Toggle(role.code(), permission);
        var on = roles.find(role.code()).orElseThrow().permissions().contains(permission);
        notes.undoable(
                backoffice.say(on ? "backoffice.roles.given" : "backoffice.roles.taken", name(role), backoffice.say("permission." + permission)),
                UNDO_SECONDS, 0);
    }

    /** Turns the last one back. */
    public void undo() {
        if (toggled != null) {
            turn(toggled.role(), toggled.permission());
            toggled = null;
        }
    }

    private void turn(String of, String permission) {
        var role = roles.find(of).orElseThrow(() -> new Refusal("people.role-unknown"));
        var now = new HashSet<>(role.permissions());
        now.retainAll(known.all());
        if (!now.remove(permission)) {
            now.add(permission);
        }
        roles.change(role.code(), role.name(), now);
        list = null;
    }

    public void create() {
        roles.create(code == null ? "" : code.strip().toUpperCase(java.util.Locale.ROOT), name, Set.of());
        notes.done("backoffice.roles.created", name);
        code = null;
        name = null;
        list = null;
    }

    public void delete(Role role) {
        roles.delete(role.code());
        list = null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }
}
