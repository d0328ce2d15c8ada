package vitrina.people.credential;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;
import vitrina.kernel.web.RequestContext;
import vitrina.kernel.web.Sender;

/**
 * The brake on guessing. A try is counted before it is made and in a transaction of its own, so that many tries at once cannot slip
 * through and a refusal cannot undo the count. Unknown accounts are counted like known ones.
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "counted by an upsert")
@ApplicationScoped
public class Throttle implements Stale {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** So many visitors may be behind a proxy that nobody told us of. */
    private static final int HERE = 5;

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;
    private final Plenty plenty = new Plenty(Ticker.systemTicker());

    /**
     * Counts one try.
     *
     * @throws Refusal people.throttled with the minutes to wait
     */
    public void count(ThrottleScope scope, String key) {
        var until = transactions.alone(() -> counted(scope, Ids.sha256(key)));
        if (until != null) {
            throw new Refusal("people.throttled", minutes(Duration.between(clock.now(), until)));
        }
    }

    /** Counts one try from where this request came. */
    public void countAddress(ThrottleScope scope) {
        var sender = Sender.of(RequestContext.current().address());
        if (sender != null) {
            count(scope, sender.name());
        }
    }

    /**
     * Lets a place do something so often an hour that costs nothing once and much without end. Counted in this node's memory, so that it
     * costs no SQL: a brake on plenty, not on guessing. From this machine itself many more may come: it is us, or a proxy that nobody told us of.
     *
     * @param code of the refusal, {@code <module>.throttled}; what it counts for
     * @throws Refusal with the code and the minutes to wait
     */
    public void limitAddress(String code, int most) {
        var wait = plenty(code, most);
        if (wait.isPositive()) {
            throw new Refusal(code, minutes(wait));
        }
    }

    /**
     * Like {@link #limitAddress} where nobody needs to be told.
     * @return whether it is few yet
     */
    public boolean isFew(String what, int most) {
        return plenty(what, most).isZero();
    }

    private Duration plenty(String what, int most) {
        var sender = Sender.of(RequestContext.current().address());
        return sender == null ? Duration.ZERO : plenty.count(what, sender.name(), sender.isHere() ? HERE * most : most);
    }

    /** The owner proved herself: earlier tries are forgotten. */
    public void forget(ThrottleScope scope, String key) {
        sql.update("delete from people_throttle where scope = ? and key_hash = ?", scope, Ids.sha256(key));
    }

    /** A success is no guess: takes this request's try back, but not those before it. */
    public void uncountAddress(ThrottleScope scope) {
        var sender = Sender.of(RequestContext.current().address());
        if (sender != null) {
            sql.update("update people_throttle set failures = greatest(failures - 1, 0) where scope = ? and key_hash = ?",
                    scope, Ids.sha256(sender.name()));
        }
    }

    /** Until when this try is refused, or null when it may be made. A refused try is not counted again: the brake ends. */
    private Instant counted(ThrottleScope scope, String hash) {
        var now = clock.now();
        sql.update("""
                insert into people_throttle (scope, key_hash, failures, last_at) values (?, ?, 0, ?)
                on conflict (scope, key_hash) do nothing""", scope, hash, now);
        var row = sql.first("select failures, last_at, blocked_until from people_throttle where scope = ? and key_hash = ? for update",
                found -> new Tries(found.getInt("failures"), Sql.instant(found, "last_at"), Sql.instant(found, "blocked_until")),
                scope, hash).orElseThrow();
        if (row.blockedUntil() != null && row.blockedUntil().isAfter(now)) {
            return row.blockedUntil();
        }
        int tries = scope.rule().countAfter(row.count(), row.last(), now);
        sql.update("update people_throttle set failures = ?, last_at = ?, blocked_until = ?::timestamptz where scope = ? and key_hash = ?",
                tries, now, scope.rule().blockedUntil(tries, now), scope, hash);
        return null;
    }

    /** A count that began so long ago begins anew anyway. */
    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("people_throttle", "last_at < ?", clock.now().minus(FORGOTTEN)));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    private record Tries(int count, Instant last, Instant blockedUntil) {}
}
