package vitrina.people.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.web.RequestContext;

/**
 * Sign-ins that hold. The browser has a token of 256 bits, the table its hash. An answer is remembered for two seconds, so a signed-in
 * reader costs no SQL per request and a disabled user is out within five seconds on every node (Q16).
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "one device by a unique index")
@ApplicationScoped
public class Sessions {

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_DEVICE = 200;
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    private Sql sql;
    @Inject
    private SessionStore store;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private final Cache<String, Optional<SessionStore.Holder>> known = Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(REMEMBERED).build();

    /**
     * Begins a customer's session.
     * @return the token for the cookie
     */
    @Transactional
    public String begin(long personId, String device) {
        return begin(personId, null, device, settings.get(AccessSettings.CUSTOMER_LONGEST));
    }

    /**
     * Begins the one session a member of staff may have (DEC-09).
     *
     * @return the token for the cookie, or empty when another device is signed in
     */
    @Transactional
    public Optional<String> beginStaff(long staffId, String device) {
        expire(staffId);
        if (staffSession(staffId).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(begin(null, staffId, device, settings.get(AccessSettings.STAFF_LONGEST)));
    }

    private String begin(Long personId, Long staffId, String device, Duration longest) {
        var token = Ids.secret(TOKEN_BYTES);
        var now = clock.now();
        sql.update("""
                insert into people_session (token_hash, person_id, staff_id, created_at, seen_at, expires_at, address, device)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.sha256(token), personId, staffId, now, now, now.plus(longest),
                RequestContext.current().address(), shortened(device));
        return token;
    }

    /**
     * Who the token speaks for; empty when the session ended, expired or never was.
     *
     * @param used false for what a page asks by itself: only people keep a session from running out
     */
    public Optional<Actor> actor(Realm realm, String token, boolean used) {
        var hash = Ids.sha256(token);
        var holder = known.get(realm + hash, any -> read(realm, hash));
        var now = clock.now();
        if (used && holder.filter(session -> session.seenAt().plus(SEEN_EVERY).isBefore(now)).isPresent()) {
            sql.update("update people_session set seen_at = ? where token_hash = ?", now, hash);
            known.invalidate(realm + hash);
        }
        return holder.map(SessionStore.Holder::actor);
    }

    public Optional<Actor> actor(Realm realm, String token) {
        return actor(realm, token, true);
    }

    private Optional<SessionStore.Holder> read(Realm realm, String hash) {
        var now = clock.now();
        var idle = settings.get(realm == Realm.STAFF ? AccessSettings.STAFF_IDLE : AccessSettings.CUSTOMER_IDLE);
        return realm == Realm.STAFF ? store.staff(hash, now, now.minus(idle)) : store.customer(hash, now, now.minus(idle));
    }

    /** Why a token that holds no longer has ended, for a word to its owner; empty for one that never was. */
    public Optional<SessionEnd> endOf(String token) {
        return sql.first("select coalesce(end_reason, ?) from people_session where token_hash = ?", row -> row.getString(1),
                SessionEnd.EXPIRED, Ids.sha256(token)).map(SessionEnd::valueOf);
    }

    /** Ends the session of the token. */
    @Transactional
    public void end(Realm realm, String token) {
        var hash = Ids.sha256(token);
        sql.update("update people_session set ended_at = ?, end_reason = ? where token_hash = ? and ended_at is null",
                clock.now(), SessionEnd.SIGNED_OUT, hash);
        known.invalidate(realm + hash);
    }

    /** Ends every session of a customer but the one of the given token, which may be null. */
    @Transactional
    public void endOfPerson(long personId, SessionEnd why, String exceptToken) {
        sql.update("update people_session set ended_at = ?, end_reason = ? where person_id = ? and ended_at is null and token_hash <> ?",
                clock.now(), why, personId, exceptToken == null ? "" : Ids.sha256(exceptToken));
        known.invalidateAll();
    }

    @Transactional
    public void endOfStaff(long staffId, SessionEnd why) {
        sql.update("update people_session set ended_at = ?, end_reason = ? where staff_id = ? and ended_at is null",
                clock.now(), why, staffId);
        known.invalidateAll();
    }

    /** Ends every session of staff and customers whose address ends so. */
    @Transactional
    public void endOfDomain(String ending) {
        sql.update(
                """
                update people_session set ended_at = ?, end_reason = ? where ended_at is null and
                    (staff_id in (select id from people_staff where email like ?) or person_id in (select person_id from people_account where login like ?))""",
                clock.now(), SessionEnd.DISABLED, "%" + ending, "%" + ending);
        known.invalidateAll();
    }

    /** A customer's devices, the latest first. */
    @Transactional
    public List<Session> ofPerson(long personId) {
        return store.list("person_id", personId, clock.now());
    }

    /** Ends one of the customer's own sessions. */
    @Transactional
    public void revoke(long personId, long sessionId) {
        sql.update("update people_session set ended_at = ?, end_reason = ? where id = ? and person_id = ? and ended_at is null",
                clock.now(), SessionEnd.REVOKED, sessionId, personId);
        known.invalidateAll();
    }

    /** The device a member of staff is signed in on. */
    @Transactional
    public Optional<Session> staffSession(long staffId) {
        return store.list("staff_id", staffId, clock.now()).stream().findFirst();
    }

    /** Marks a session that nobody used for too long, so that it does not stand in the way of the next one. */
    private void expire(long staffId) {
        var now = clock.now();
        sql.update("""
                update people_session set ended_at = ?, end_reason = ? where staff_id = ? and ended_at is null
                    and (expires_at <= ? or seen_at <= ?)""", now, SessionEnd.EXPIRED, staffId, now,
                now.minus(settings.get(AccessSettings.STAFF_IDLE)));
    }

    private static String shortened(String device) {
        return device == null || device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
    }
}
