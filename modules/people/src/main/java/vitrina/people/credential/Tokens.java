package vitrina.people.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;

/** Single-use tokens of 128 bits, kept as hashes. A token belongs to one customer or one member of staff. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "a token is spent once")
@ApplicationScoped
public class Tokens implements Stale {

    /** What a token does; each lives as long as that needs. */
    public enum Purpose {
        RESET(Duration.ofMinutes(30)), CONFIRM(Duration.ofDays(3)), TAKE_OVER(Duration.ofMinutes(3));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    @Transactional
    public String forPerson(Purpose purpose, long personId) {
        return issue(purpose, personId, null);
    }

    @Transactional
    public String forStaff(Purpose purpose, long staffId) {
        return issue(purpose, null, staffId);
    }

    private String issue(Purpose purpose, Long personId, Long staffId) {
        var token = Ids.token();
        var now = clock.now();
        sql.update("""
                insert into people_token (token_hash, purpose, person_id, staff_id, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""", Ids.sha256(token), purpose, personId, staffId, now, now.plus(purpose.life()));
        return token;
    }

    /** The person the token was for; it cannot be spent again. Empty when unknown, used or expired. */
    @Transactional
    public OptionalLong spendForPerson(Purpose purpose, String token) {
        return spend("person_id", purpose, token);
    }

    @Transactional
    public OptionalLong spendForStaff(Purpose purpose, String token) {
        return spend("staff_id", purpose, token);
    }

    private OptionalLong spend(String owner, Purpose purpose, String token) {
        var now = clock.now();
        return sql.first("update people_token set used_at = ? where token_hash = ? and purpose = ? and used_at is null and expires_at > ? and "
                + owner + " is not null returning " + owner, row -> row.getLong(1), now, Ids.sha256(String.valueOf(token)), purpose, now)
                .map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Makes every unspent token of this purpose worthless, after the password changed. */
    @Transactional
    public void withdraw(Purpose purpose, Long personId, Long staffId) {
        sql.update("""
                update people_token set used_at = ? where purpose = ? and used_at is null
                    and (person_id = ?::bigint or staff_id = ?::bigint)""", clock.now(), purpose, personId, staffId);
    }

    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("people_token", "expires_at < ?", clock.now().minus(Duration.ofDays(1))));
    }
}
