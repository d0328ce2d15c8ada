package vitrina.catalog.index;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangePosition;

/** How far an index has followed: which database, its change log, and the time up to which beginnings and endings are in it. */
record IndexPosition(String database, ChangePosition changes, Instant time) {

    static IndexPosition parse(String text) {
        String[] parts = text.split("@");
        return new IndexPosition(parts[0], ChangePosition.parse(parts[1]), Instant.parse(parts[2]));
    }

    /** Not in another database, not backwards (an older backup), and not over changes that are forgotten by now. */
    boolean canBeFollowedTo(IndexPosition end) {
        return database.equals(end.database) && changes.xid() <= end.changes.xid()
                && time.plus(Duration.ofDays(ChangeFeed.DAYS_KEPT)).isAfter(end.time);
    }

    /** The one that lies furthest back: nothing is missed from there on. */
    static IndexPosition oldest(Collection<String> texts) {
        return texts.stream().map(IndexPosition::parse).min(Comparator.comparingLong((IndexPosition one) -> one.changes.xid())
                .thenComparingLong(one -> one.changes.id()).thenComparing(IndexPosition::time)).orElseThrow();
    }

    IndexPosition at(ChangePosition reached) {
        return new IndexPosition(database, reached, time);
    }

    IndexPosition until(Instant now) {
        return new IndexPosition(database, changes, now);
    }

    @Override
    public String toString() {
        return database + "@" + changes + "@" + time;
    }
}
