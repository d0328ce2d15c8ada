package vitrina.kernel.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;

/** Takes and prolongs leases, by the clock of the database: those of the nodes differ. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "taken by conditional updates")
@ApplicationScoped
public class Leases {

    /** Beats of two nodes never fall together; a period counts as over a little earlier. */
    private static final double NEARLY = 0.9;
    /** A node that dies holds its timers up for so long at least. */
    private static final Duration LEAST = Duration.ofSeconds(30);
    /** Runs of timers that beat more often are not noted: nobody misses one. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    /** @param until when to ask the database again, in nanoseconds of this machine */
    private record Held(long token, long until) {}

    private final UUID node = UUID.randomUUID();
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;

    /**
     * Runs the work when this node has or gets the lease and the period since the last run is over. Runs that were missed, because no node was
     * up, are made up for by one: the first beat after them.
     *
     * @return whether it ran here
     */
    public boolean run(String timer, Duration period, Consumer<Lease> work) {
        var token = mine(timer, period);
        token.ifPresent(mine -> {
            work.accept(new Lease(mine, () -> prolong(timer, period, mine)));
            if (isNoted(period)) {
                transactions.alone(() -> sql.update("update kernel_lease set ran_at = now() where timer = ? and token = ?", timer, mine));
            }
        });
        return token.isPresent();
    }

    private Optional<Long> mine(String timer, Duration period) {
        var known = held.get(timer);
        if (!isNoted(period) && known != null && known.until() - System.nanoTime() > 0) {
            return Optional.of(known.token());
        }
        long asked = System.nanoTime();
        var token = transactions.alone(() -> take(timer, period));
        token.ifPresentOrElse(mine -> held.put(timer, new Held(mine, asked + length(period).toNanos() / 2)), () -> held.remove(timer));
        return token;
    }

    private Optional<Long> take(String timer, Duration period) {
        var taken = sql.first("""
                update kernel_lease set token = token + (owner <> ?)::int, owner = ?, until = now() + make_interval(secs => ?)
                where timer = ? and (owner = ? or until < now()) and (ran_at is null or ran_at <= now() - make_interval(secs => ?))
                returning token""", row -> row.getLong(1), node, node, seconds(length(period)), timer, node, NEARLY * seconds(period));
        return taken.isPresent() ? taken : sql.first("""
                insert into kernel_lease (timer, owner, token, until) values (?, ?, 1, now() + make_interval(secs => ?))
                on conflict (timer) do nothing returning token""", row -> row.getLong(1), timer, node, seconds(length(period)));
    }

    private boolean prolong(String timer, Duration period, long token) {
        return transactions.alone(() -> sql.update("update kernel_lease set until = now() + make_interval(secs => ?) where timer = ? and token = ?",
                seconds(length(period)), timer, token)) == 1;
    }

    private static boolean isNoted(Duration period) {
        return period.compareTo(NOTED) >= 0;
    }

    private static Duration length(Duration period) {
        return period.compareTo(LEAST) > 0 ? period : LEAST;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
