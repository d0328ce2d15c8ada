package vitrina.kernel.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Brief;

/**
 * Reads the change log on this node and tells the listeners. Polls, because NOTIFY takes a lock that serialises
 * commits (ADR 0005); a change is told within half a second.
 */
@PlainSql(value = PlainSql.Why.LOG, note = "read by its transaction number")
@ApplicationScoped
public class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class.getName());
    private static final int BATCH = 2_000;

    /** Whoever has not read for longer has to begin anew: what lies before is deleted. */
    public static final int DAYS_KEPT = 30;

    @Inject
    private Sql sql;
    @Inject
    @Any
    private Instance<ChangeListener> listeners;

    private volatile ChangePosition reached;

    /** Changes of these kinds that are visible to everybody and lie after the position, oldest first. */
    public Batch since(ChangePosition position) {
        var changes = new LinkedHashSet<Change>();
        var last = new ChangePosition[] {position};
        var age = new long[1];
        int rows = sql.list("""
                select xid::text::bigint as xid, id, kind, subject, extract(epoch from clock_timestamp() - at)::bigint as age from kernel_change
                where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id limit ?""", row -> {
            last[0] = new ChangePosition(row.getLong("xid"), row.getLong("id"));
            age[0] = row.getLong("age");
            return changes.add(new Change(row.getString("kind"), row.getLong("subject")));
        }, String.valueOf(position.xid()), position.id(), BATCH).size();
        return new Batch(List.copyOf(changes), last[0], rows == BATCH, Duration.ofSeconds(rows == BATCH ? Math.max(0, age[0]) : 0));
    }

    /** Where the log ends now: nothing at or before it will be told again. */
    public ChangePosition end() {
        return new ChangePosition(sql.number(
                "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1"), Long.MAX_VALUE);
    }

    /** Called before anything is read or changed at start: what the start itself changes is told too. */
    public void begin() {
        reached = end();
    }

    /** Called by the route {@code kernel.changes}; one thread. */
    public void poll() {
        Batch batch;
        do {
            batch = since(reached);
            if (!batch.changes().isEmpty()) {
                for (var listener : listeners.stream().sorted(Comparator.comparingInt(ChangeListener::depth)).toList()) {
                    tell(listener, batch);
                }
            }
            reached = batch.reached();
        } while (batch.more());
    }

    private static void tell(ChangeListener listener, Batch batch) {
        var mine = new ArrayList<Change>();
        for (var change : batch.changes()) {
            if (listener.kinds().contains(change.kind())) {
                mine.add(change);
            }
        }
        if (mine.isEmpty()) {
            return;
        }
        try {
            listener.changed(mine, batch.reached());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, Brief.of(e), () -> "A change listener failed: " + listener.getClass().getName());
        }
    }

    /**
     * Changes without repetition.
     *
     * @param reached the position after them
     * @param more    whether more wait
     * @param behind  how long ago the last of them was noted while more wait; nothing otherwise
     */
    public record Batch(List<Change> changes, ChangePosition reached, boolean more, Duration behind) {}
}
