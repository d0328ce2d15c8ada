package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vitrina.kernel.database.Collation;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.people.credential.DemoAccounts;

/** Finds and keeps users; deleted ones stay for the sake of what they did, and are never found. */
@ApplicationScoped
@Transactional
class StaffStore {

    private static final String USER = "select u from StaffUser u join fetch u.role r where u.deletedAt is null ";
    private static final String WORDS = "function('kernel_plain', concat(u.name, ' ', u.email, ' ', u.login, ' ', coalesce(u.mobile, '')))";
    private static final String ENABLED = "and u.state = vitrina.people.staff.StaffState.ENABLED ";

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Roles roles;
    @Inject
    private Clock clock;

    static String normal(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    Optional<StaffUser> byLogin(String login) {
        return first(user("and u.login = :login").setParameter("login", login));
    }

    /** Who signs in with this name or, when nobody does, has this e-mail; only somebody who may. */
    Optional<StaffUser> enabled(String name) {
        return first(user(ENABLED + "and (u.login = :name or lower(u.email) = :name) order by case when u.login = :name then 0 else 1 end, u.id")
                .setParameter("name", name));
    }

    /** Also of somebody who was deleted. */
    Optional<String> name(String login) {
        return first(entities.createQuery("select u.name from StaffUser u where u.login = :login order by u.deletedAt desc nulls first", String.class)
                .setParameter("login", login));
    }

    Optional<StaffUser> byId(long id) {
        return first(user("and u.id = :id").setParameter("id", id));
    }

    Optional<StaffUser> byPublicId(UUID publicId) {
        return first(user("and u.publicId = :publicId").setParameter("publicId", publicId));
    }

    Paged<StaffUser> list(String text, StaffState state, String role, String language, Paging paging) {
        var where = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        if (text != null && !text.isBlank()) {
            where.append("and ").append(WORDS).append(" like function('kernel_containing', :words) ");
            values.put("words", text.strip());
        }
        if (state != null) {
            where.append("and u.state = :state ");
            values.put("state", state);
        }
        if (role != null && !role.isBlank()) {
            where.append("and r.code = :role ");
            values.put("role", role);
        }
        var count = entities.createQuery("select count(u) from StaffUser u join u.role r where u.deletedAt is null " + where, Long.class);
        values.forEach(count::setParameter);
        var page = user(where + "order by " + Collation.of(language).jpql("u.name") + ", u.id").setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        values.forEach(page::setParameter);
        return Paged.of(page.getResultList(), count.getSingleResult(), paging);
    }

    /** @throws Refusal people.login-taken */
    StaffUser add(StaffForm form, String hash, Role role) {
        var user = new StaffUser(form, role, hash, Move.start(StaffState.ENABLED), clock.now());
        entities.persist(user);
        Writes.now(entities, taken(form.login()));
        return user;
    }

    /** @throws Refusal people.login-taken, kernel.changed-meanwhile */
    void change(StaffUser user, StaffForm form, Role role) {
        user.change(form, role);
        Writes.now(entities, taken(form.login()));
    }

    /** @throws Refusal kernel.changed-meanwhile */
    void changePassword(StaffUser user, String hash) {
        user.password(hash, clock.now());
        Writes.now(entities);
    }

    /**
     * @return 0 when it was there already
     * @throws Refusal kernel.changed-meanwhile
     */
    int changeState(StaffUser user, Move<StaffState> move) {
        boolean moved = user.move(move);
        Writes.now(entities);
        return moved ? 1 : 0;
    }

    /** @throws Refusal kernel.changed-meanwhile */
    void delete(StaffUser user) {
        user.delete(clock.now());
        Writes.now(entities);
    }

    /** Locks the administrator's role first, so that two checks cannot count on each other. */
    boolean anotherAdministratorLocked(StaffUser leaving) {
        entities.lock(administrator(), LockModeType.PESSIMISTIC_WRITE);
        return count("and u.id <> :value", leaving.getId());
    }

    /** Whether somebody who is not of the demo may do everything and has a password. */
    boolean isAdministered() {
        return count("and u.password <> '' and u.email not like :value", "%" + DemoAccounts.DOMAIN);
    }

    private boolean count(String and, Object value) {
        return entities
                .createQuery("select count(u) from StaffUser u where u.deletedAt is null " + ENABLED + "and u.role.code = :admin " + and, Long.class)
                .setParameter("admin", Roles.ADMINISTRATOR).setParameter("value", value).getSingleResult() > 0;
    }

    /** The administrator who signs in with that address; a new one has no password yet. */
    StaffUser administrator(String email, String language) {
        var user = byLogin(email).orElseGet(() -> add(new StaffForm(email, email, email, null, null, null, Roles.ADMINISTRATOR, null, language), "",
                administrator()));
        user.administer(administrator());
        user.move(Move.to(StaffState.ENABLED, Mover.SYSTEM));
        Writes.now(entities);
        return user;
    }

    private Role administrator() {
        return roles.find(Roles.ADMINISTRATOR).orElseThrow();
    }

    private TypedQuery<StaffUser> user(String and) {
        return entities.createQuery(USER + and, StaffUser.class);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private static Supplier<Refusal> taken(String login) {
        return () -> new Refusal("people.login-taken", login);
    }
}
