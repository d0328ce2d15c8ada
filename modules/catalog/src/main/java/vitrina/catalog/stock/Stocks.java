package vitrina.catalog.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;

/** What is left, and for whom it is kept. Three statements for a cart of any size. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "two statements of the guest order")
@ApplicationScoped
@Transactional
public class Stocks {

    /** Up to here pages show how many are left, so up to here every change is worth telling. */
    public static final int SHOWN = 20;

    private static final int SWEEP = 500;

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;
    @Inject
    private ChangeLog changes;

    /** Free pieces in a country, over all its active locations; 0 for a variant that lies nowhere. */
    public Map<Long, Integer> available(String country, Collection<Long> variantIds) {
        var found = new HashMap<Long, Integer>();
        variantIds.forEach(id -> found.put(id, 0));
        sql.list("""
                select s.variant_id, sum(s.on_hand - s.reserved)::int from catalog_stock s
                join catalog_location l on l.id = s.location_id and l.active and l.country = ?
                where s.variant_id = any(?) group by s.variant_id""",
                row -> found.put(row.getLong(1), row.getInt(2)), country, variantIds);
        return found;
    }

    /**
     * Keeps pieces for a reference until a time. Doing it again for the same reference does nothing while they are
     * kept or taken, and reserves again after they were released (money that comes late).
     *
     * @param branchId where they will be picked up, whose own shelf is taken first; else null
     * @throws Refusal catalog.sold-out with SKU and what is left
     */
    public void reserve(String reference, String country, Long branchId, List<Quantity> quantities, Instant until) {
        var wanted = new TreeMap<Long, Integer>();
        quantities.forEach(one -> wanted.merge(one.variantId(), one.quantity(), Math::addExact));
        var kept = new AtomicBoolean();
        var shelves = sql.list("""
                select s.variant_id, s.location_id, case when l.branch_id = ?::bigint then ? else l.priority end, s.on_hand - s.reserved,
                  exists (select from catalog_reservation where reference = ? and state in ('HELD', 'CONFIRMED'))
                from catalog_stock s join catalog_location l on l.id = s.location_id and l.active and l.country = ?
                where s.variant_id = any(?) order by s.variant_id, s.location_id for no key update of s""",
                row -> {
                    kept.set(row.getBoolean(5));
                    return new StockAllocation.Shelf(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4));
                }, branchId, Integer.MIN_VALUE, reference, country, wanted.keySet());
        if (kept.get()) {
            return;
        }
        var allocation = new StockAllocation(shelves, wanted);
        if (allocation.missing.isPresent()) {
            throw soldOut(allocation.missing.get().variantId(), allocation.missingAvailable);
        }
        int taken = sql.batch("""
                update catalog_stock set reserved = reserved + ?
                where variant_id = ? and location_id = ? and on_hand - reserved >= ?""", allocation.takes.stream()
                .map(take -> new Object[] {take.quantity(), take.variantId(), take.locationId(), take.quantity()}).toList());
        if (taken != allocation.takes.size()) {
            throw soldOut(wanted.firstKey(), 0);
        }
        var again = Move.to(ReservationState.HELD, Mover.SYSTEM);
        sql.batch("""
                insert into catalog_reservation (reference, variant_id, location_id, quantity, expires_at, changed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (reference, variant_id, location_id) do update set quantity = excluded.quantity,
                    state = ?, expires_at = excluded.expires_at, changed_at = excluded.changed_at
                  where catalog_reservation.state = any(?)""",
                allocation.takes.stream().map(take -> new Object[] {reference, take.variantId(), take.locationId(),
                    take.quantity(), until, clock.now(), again.to(), again.from()}).toList());
        tell(allocation.takes.stream().filter(take -> take.leftThere() < SHOWN).map(StockAllocation.Take::variantId).toList());
    }

    /** Keeps what is held for longer, for vouchers that are paid on another day. */
    public void extend(String reference, Instant until) {
        sql.update("update catalog_reservation set expires_at = ? where reference = ? and state = 'HELD'", until, reference);
    }

    /**
     * The pieces leave the shelf.
     * @return false when nothing was held: the caller reserves again or tells staff
     */
    public boolean confirm(String reference) {
        return !move(reference, ReservationState.CONFIRMED, "on_hand = s.on_hand - q, reserved = s.reserved - q").isEmpty();
    }

    /** The pieces are free again. Nothing happens when nothing was held. */
    public void release(String reference) {
        move(reference, ReservationState.RELEASED, "reserved = s.reserved - q");
    }

    /** Pieces that had left the shelf are back: the order was returned or annulled. */
    public void restock(String reference) {
        move(reference, ReservationState.RETURNED, "on_hand = s.on_hand + q");
    }

    /**
     * Frees what was held too long, each reference in a transaction of its own.
     * @return those references, at most 500 a call
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> releaseExpired() {
        var references = sql.list("""
                select reference from catalog_reservation where state = 'HELD' and expires_at < ?
                group by reference order by reference limit ?""", row -> row.getString(1), clock.now(), SWEEP);
        references.forEach(reference -> transactions.alone(() -> release(reference)));
        return references;
    }

    private List<Held> move(String reference, ReservationState to, String change) {
        var move = Move.to(to, Mover.SYSTEM);
        var held = sql.list("""
                update catalog_reservation set state = ?, changed_at = ? where reference = ? and state = any(?)
                returning variant_id, location_id, quantity""",
                row -> new Held(row.getLong(1), row.getLong(2), row.getInt(3)), to, clock.now(), reference, move.from());
        // Always in this order, so that two orders never wait for each other's shelf.
        held.sort(Comparator.comparingLong(Held::variantId).thenComparingLong(Held::locationId));
        sql.batch("update catalog_stock s set " + change + """
                 from (values (?::int, ?::bigint, ?::bigint)) as held (q, variant, location)
                where s.variant_id = held.variant and s.location_id = held.location""", held.stream()
                .map(one -> new Object[] {one.quantity(), one.variantId(), one.locationId()}).toList());
        if (to != ReservationState.CONFIRMED) {
            tell(held.stream().map(Held::variantId).toList());
        }
        return held;
    }

    private void tell(Collection<Long> variantIds) {
        if (!variantIds.isEmpty()) {
            changes.note("stock", sql.list("select distinct product_id from catalog_variant where id = any(?)",
                    row -> row.getLong(1), variantIds));
        }
    }

    private Refusal soldOut(long variantId, int left) {
        var sku = sql.first("select sku from catalog_variant where id = ?", row -> row.getString(1), variantId);
        return new Refusal("catalog.sold-out", sku.orElse("?"), left);
    }

    private record Held(long variantId, long locationId, int quantity) {}
}
