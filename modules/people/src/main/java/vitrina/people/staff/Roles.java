package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Collation;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.module.Permissions;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.PeoplePermissions;

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

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Permissions permissions;
    @Inject
    private Audit audit;

    /** The ones that come with the product, then the others by name. @param language of the reader */
    public List<Role> list(String language) {
        return entities.createQuery("select r from Role r order by r.builtin desc, " + Collation.of(language).jpql("r.name"), Role.class)
                .getResultList();
    }

    public Optional<Role> find(String code) {
        return entities.createQuery("select r from Role r where r.code = :code", Role.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** @throws Refusal people.role-taken, people.role-code, people.name-missing, people.permission-unknown, people.beyond-own */
    public void create(String code, String name, Set<String> held) {
        Actors.require(PeoplePermissions.ROLES);
        if (code == null || !code.matches("[\\p{L}\\p{N}_-]{2,40}")) {
            throw new Refusal("people.role-code");
        }
        if (name == null || name.isBlank()) {
            throw new Refusal("people.name-missing");
        }
        check(held);
        entities.persist(new Role(code, name, false, held));
        Writes.now(entities, () -> new Refusal("people.role-taken", code));
        note("people.role-created", code, held);
    }

    /** @throws Refusal people.role-fixed for the administrator's, people.permission-unknown, people.beyond-own */
    public void change(String code, String name, Set<String> held) {
        Actors.require(PeoplePermissions.ROLES);
        check(held);
        var role = changeable(code);
        role.change(name, held);
        Writes.now(entities);
        note("people.role-changed", code, held);
    }

    /**
     * Users who were deleted do not hold it any more.
     * @throws Refusal people.role-fixed, people.role-used, people.beyond-own
     */
    public void delete(String code) {
        Actors.require(PeoplePermissions.ROLES);
        var role = changeable(code);
        if (role.builtin()) {
            throw new Refusal("people.role-fixed");
        }
        entities.createQuery("update StaffUser u set u.role = :branch where u.role = :role and u.deletedAt is not null")
                .setParameter("branch", find(BRANCH).orElseThrow()).setParameter("role", role).executeUpdate();
        entities.remove(role);
        Writes.now(entities, () -> new Refusal("people.role-used"));
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

    /** Whether the actor holds all of it: nobody gives, takes or rules over more than he holds himself. What means nothing any more is no more. */
    public boolean isOwn(Role role) {
        var actor = Actors.current();
        return role.isAdministrator() ? actor.may(Actor.EVERYTHING) : role.permissions().stream().filter(permissions::isKnown).allMatch(actor::may);
    }

    /** @throws Refusal people.beyond-own when the role holds more than the actor */
    void checkOwn(Role role) {
        if (!isOwn(role)) {
            throw new Refusal("people.beyond-own");
        }
    }

    private void check(Set<String> asked) {
        for (var permission : asked) {
            if (!permissions.isKnown(permission)) {
                throw new Refusal("people.permission-unknown", permission);
            }
        }
        if (!asked.stream().allMatch(Actors.current()::may)) {
            throw new Refusal("people.beyond-own");
        }
    }

    private void note(String act, String code, Collection<String> held) {
        audit.record(act, "role", code, Json.createObjectBuilder().add("permissions", Json.createArrayBuilder(held)).build());
    }
}
