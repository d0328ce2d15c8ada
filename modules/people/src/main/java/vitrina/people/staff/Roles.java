package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.Permission;

/**
 * The profiles. The administrator's cannot be changed: somebody must always be able to repair the others. Nobody gives or changes
 * more than he holds himself.
 */
@ApplicationScoped
@Transactional
public class Roles {

    public static final String ADMINISTRATOR = "ADMIN";
    public static final String OPERATOR = "OPERATOR";
    public static final String BRANCH = "BRANCH";

    private static final String ROLE = """
            select id, code, name, builtin,
                array(select permission::text from people_role_permission where role_id = people_role.id order by 1) as permissions
            from people_role\s""";

    @Inject
    private Sql sql;
    @Inject
    private Audit audit;

    /** The ones that come with the product, then the others by name. @param language of the reader */
    public List<Role> list(String language) {
        return sql.list(ROLE + "order by builtin desc, name" + Collation.of(language).sql(), Roles::role);
    }

    public Optional<Role> find(String code) {
        return sql.first(ROLE + "where code = ?", Roles::role, code);
    }

    /** @throws Refusal people.role-taken, people.role-code, people.name-missing, people.permission-unknown, people.beyond-own */
    public void create(String code, String name, Set<String> permissions) {
        Actors.require(Permission.ROLES_CHANGE);
        if (code == null || !code.matches("[\\p{L}\\p{N}_-]{2,40}")) {
            throw new Refusal("people.role-code");
        }
        if (name == null || name.isBlank()) {
            throw new Refusal("people.name-missing");
        }
        check(permissions);
        var id = sql.first("insert into people_role (code, name) values (?, ?) on conflict (code) do nothing returning id",
                row -> row.getLong(1), code, name).orElseThrow(() -> new Refusal("people.role-taken", code));
        replace(id, permissions);
        note("people.role-created", code, permissions);
    }

    /** @throws Refusal people.role-fixed for the administrator's, people.permission-unknown, people.beyond-own */
    public void change(String code, String name, Set<String> permissions) {
        Actors.require(Permission.ROLES_CHANGE);
        check(permissions);
        var role = changeable(code);
        sql.update("update people_role set name = ? where id = ?", name, role.id());
        replace(role.id(), permissions);
        note("people.role-changed", code, permissions);
    }

    /**
     * Users who were deleted do not hold it any more.
     * @throws Refusal people.role-fixed, people.role-used, people.beyond-own
     */
    public void delete(String code) {
        Actors.require(Permission.ROLES_CHANGE);
        var role = changeable(code);
        if (role.builtin()) {
            throw new Refusal("people.role-fixed");
        }
        sql.update("""
                update people_staff set role_id = (select id from people_role where code = ?)
                where role_id = ? and deleted_at is not null""", BRANCH, role.id());
        if (sql.update("delete from people_role where id = ? and not exists (select 1 from people_staff where role_id = people_role.id)",
                role.id()) == 0) {
            throw new Refusal("people.role-used");
        }
        note("people.role-deleted", code, role.permissions());
    }

    private Role changeable(String code) {
        var role = find(code).orElseThrow(() -> new Refusal("people.role-unknown"));
        if (role.isAdministrator()) {
            throw new Refusal("people.role-fixed");
        }
        checkOwn(role);
        return role;
    }

    /** @throws Refusal people.beyond-own when the role holds more than the actor */
    static void checkOwn(Role role) {
        if (!role.isWithin(Actors.current())) {
            throw new Refusal("people.beyond-own");
        }
    }

    private static void check(Set<String> permissions) {
        for (var permission : permissions) {
            if (!Permission.ALL.contains(permission)) {
                throw new Refusal("people.permission-unknown", permission);
            }
        }
        if (!permissions.stream().allMatch(Actors.current()::may)) {
            throw new Refusal("people.beyond-own");
        }
    }

    private void replace(long roleId, Collection<String> permissions) {
        sql.update("delete from people_role_permission where role_id = ?", roleId);
        sql.batch("insert into people_role_permission (role_id, permission) values (?, ?)",
                permissions.stream().map(permission -> new Object[] {roleId, permission}).toList());
    }

    private void note(String act, String code, Collection<String> permissions) {
        audit.record(act, "role", code, Json.createObjectBuilder().add("permissions", Json.createArrayBuilder(permissions)).build());
    }

    /** Permissions of an earlier version that mean nothing any more are left out. */
    private static Role role(ResultSet row) throws SQLException {
        var known = Arrays.stream((String[]) row.getArray("permissions").getArray())
                .filter(permission -> permission.equals(Permission.EVERYTHING) || Permission.ALL.contains(permission)).collect(Collectors.toSet());
        return new Role(row.getLong("id"), row.getString("code"), row.getString("name"), row.getBoolean("builtin"), known);
    }
}
