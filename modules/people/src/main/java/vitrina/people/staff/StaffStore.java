package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.people.credential.DemoAccounts;

/** Users as kept; deleted ones stay for the sake of what they did, and are never found. */
@ApplicationScoped
class StaffStore {

    private static final String USER = "select u.*, r.code as role from people_staff u join people_role r on r.id = u.role_id"
            + " where u.deleted_at is null ";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /**
     * What is needed to check a sign-in.
     * @param password null while none was chosen
     */
    record Credential(long id, String name, String email, String password, boolean enabled) {}

    static String normal(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Credential> credential(String login) {
        return sql.first("select id, name, email, nullif(password, '') as password, state from people_staff where login = ? and deleted_at is null",
                row -> new Credential(row.getLong("id"), row.getString("name"), row.getString("email"), row.getString("password"),
                        row.getString("state").equals(StaffState.ENABLED.name())),
                login);
    }

    /** Who signs in with this name or, when nobody does, has this e-mail; only somebody who may. */
    Optional<StaffUser> enabled(String name) {
        return sql.first(USER + "and u.state = 'ENABLED' and (u.login = ? or lower(u.email) = ?) order by u.login = ? desc, u.id limit 1",
                StaffStore::user, name, name, name);
    }

    /** Also of somebody who was deleted. */
    Optional<String> name(String login) {
        return sql.first("select name from people_staff where login = ? order by deleted_at desc nulls first limit 1",
                row -> row.getString(1), login);
    }

    Optional<StaffUser> byId(long id) {
        return sql.first(USER + "and u.id = ?", StaffStore::user, id);
    }

    Optional<StaffUser> byPublicId(UUID publicId) {
        return sql.first(USER + "and u.public_id = ?", StaffStore::user, publicId);
    }

    Paged<StaffUser> list(String text, StaffState state, String role, String language, Paging paging) {
        var where = new StringBuilder();
        var arguments = new ArrayList<Object>();
        if (text != null && !text.isBlank()) {
            where.append("and kernel_plain(u.name || ' ' || u.email || ' ' || u.login || ' ' || coalesce(u.mobile, '')) like kernel_containing(?) ");
            arguments.add(text.strip());
        }
        if (state != null) {
            where.append("and u.state = ? ");
            arguments.add(state);
        }
        if (role != null && !role.isBlank()) {
            where.append("and r.code = ? ");
            arguments.add(role);
        }
        long total = sql.number("select count(*) from (" + USER + where + ") as found", arguments.toArray());
        arguments.add(paging.size());
        arguments.add(paging.offset());
        return Paged.of(sql.list(USER + where + "order by u.name" + Collation.of(language).sql() + ", u.id limit ? offset ?",
                StaffStore::user, arguments.toArray()), total, paging);
    }

    /** @return empty when the sign-in name is taken */
    Optional<UUID> insert(StaffForm form, String hash, long roleId) {
        var publicId = Ids.uuid7();
        var now = clock.now();
        return sql.update("""
                insert into people_staff (public_id, login, name, email, mobile, password, changed_at, role_id, branch_id, language, state,
                    created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, ?, ?) on conflict (login) where deleted_at is null do nothing""",
                publicId, form.login(), form.name(), form.email(), form.mobile(), hash, now, roleId, form.branchId(), form.language(),
                Move.start(StaffState.ENABLED).to(), now) == 1 ? Optional.of(publicId) : Optional.empty();
    }

    /** @return false when the sign-in name is somebody else's */
    boolean update(long id, StaffForm form, long roleId) {
        return sql.update("""
                update people_staff set login = ?, name = ?, email = ?, mobile = ?, role_id = ?, branch_id = ?::bigint, language = ?,
                    version = version + 1
                where id = ? and not exists (select 1 from people_staff where login = ? and deleted_at is null and id <> ?)""",
                form.login(), form.name(), form.email(), form.mobile(), roleId, form.branchId(), form.language(), id, form.login(), id) == 1;
    }

    void changePassword(long id, String hash) {
        sql.update("update people_staff set password = ?, changed_at = ? where id = ?", hash, clock.now(), id);
    }

    /** @return 0 when it was there already */
    int changeState(long id, Move<StaffState> move) {
        return sql.update("update people_staff set state = ?, version = version + 1 where id = ? and state = any(?)", move.to(), id, move.from());
    }

    void delete(long id) {
        sql.update("update people_staff set deleted_at = ? where id = ?", clock.now(), id);
    }

    /** Locks the administrator's role first, so that two checks cannot count on each other. */
    boolean anotherAdministratorLocked(long leaving) {
        sql.first("select id from people_role where code = ? for update", row -> row.getLong(1), Roles.ADMINISTRATOR);
        return sql.number("""
                select count(*) from people_staff u join people_role r on r.id = u.role_id
                where r.code = ? and u.state = 'ENABLED' and u.deleted_at is null and u.id <> ?""", Roles.ADMINISTRATOR, leaving) > 0;
    }

    /** Whether somebody who is not of the demo may do everything and has a password. */
    boolean isAdministered() {
        return sql.number("""
                select count(*) from people_staff u join people_role r on r.id = u.role_id
                where r.code = ? and u.state = 'ENABLED' and u.deleted_at is null and u.password <> '' and u.email not like ?""",
                Roles.ADMINISTRATOR, "%" + DemoAccounts.DOMAIN) > 0;
    }

    /** The administrator who signs in with that address; a new one has no password yet. */
    StaffUser administrator(String email, String language) {
        var enabled = Move.to(StaffState.ENABLED, Mover.SYSTEM).to();
        sql.update("""
                insert into people_staff (public_id, login, name, email, password, changed_at, role_id, language, state, created_at)
                select ?, ?, ?, ?, '', ?, id, ?, ?, ? from people_role where code = ?
                on conflict (login) where deleted_at is null do update set role_id = excluded.role_id, branch_id = null, state = excluded.state,
                    version = people_staff.version + 1""",
                Ids.uuid7(), email, email, email, clock.now(), language, enabled, clock.now(), Roles.ADMINISTRATOR);
        return sql.first(USER + "and u.login = ?", StaffStore::user, email).orElseThrow();
    }

    private static StaffUser user(ResultSet row) throws SQLException {
        return new StaffUser(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("login"), row.getString("name"),
                row.getString("email"), row.getString("mobile"), row.getString("role"), Sql.id(row, "branch_id"),
                row.getString("language"), StaffState.valueOf(row.getString("state")));
    }
}
