package vitrina.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;

/** Reads sessions together with who holds them. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "who is there, for each request of somebody signed in")
@ApplicationScoped
class SessionStore implements Stale {

    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** A session's holder. */
    record Holder(Actor actor, Instant seenAt) {}

    Optional<Holder> customer(String hash, Instant now, Instant idleSince) {
        return sql.first("""
                select p.id, p.name, s.seen_at from people_session s join people_person p on p.id = people_root(s.person_id)
                where s.token_hash = ? and s.ended_at is null and s.expires_at > ? and s.seen_at > ? and p.erased_at is null""",
                row -> new Holder(new Actor(Actor.Kind.CUSTOMER, row.getLong("id"), row.getString("name"), Set.of(), null),
                        Sql.instant(row, "seen_at")),
                hash, now, idleSince);
    }

    Optional<Holder> staff(String hash, Instant now, Instant idleSince) {
        return sql.first("""
                select u.id, u.name, u.branch_id, s.seen_at,
                    array(select permission::text from people_role_permission where role_id = u.role_id) as permissions
                from people_session s join people_staff u on u.id = s.staff_id
                where s.token_hash = ? and s.ended_at is null and s.expires_at > ? and s.seen_at > ?
                    and u.state = 'ENABLED' and u.deleted_at is null""",
                row -> new Holder(new Actor(Actor.Kind.STAFF, row.getLong("id"), row.getString("name"),
                        Set.of((String[]) row.getArray("permissions").getArray()), Sql.id(row, "branch_id")),
                        Sql.instant(row, "seen_at")),
                hash, now, idleSince);
    }

    /** @param owner the column person_id or staff_id */
    List<Session> list(String owner, long id, Instant now) {
        return sql.list("select id, created_at, seen_at, address, device from people_session where " + owner
                + " = ? and ended_at is null and expires_at > ? order by seen_at desc", SessionStore::session, id, now);
    }

    /** Until then its owner is told why it ended. */
    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("people_session", "coalesce(ended_at, expires_at) < ?", clock.now().minus(settings.get(KernelSettings.KEPT))));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(row.getLong("id"), Sql.instant(row, "created_at"), Sql.instant(row, "seen_at"),
                row.getString("address"), row.getString("device"));
    }
}
