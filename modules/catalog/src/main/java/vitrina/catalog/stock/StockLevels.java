package vitrina.catalog.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** Stock as staff see and count it, and the locations where it lies. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "pieces change by conditional updates")
@ApplicationScoped
@Transactional
public class StockLevels {

    private static final String LOCATION = "select id, code, name, country, branch_id, priority, active from catalog_location";

    @Inject
    private Sql sql;
    @Inject
    private Edits edits;

    public List<Location> locations() {
        return sql.list(LOCATION + " order by country, priority, code", StockLevels::location);
    }

    public Optional<Location> location(String code) {
        return sql.first(LOCATION + " where code = ?", StockLevels::location, code);
    }

    /**
     * Adds a location, or changes the one with this code.
     * @return its id
     */
    public long putLocation(String code, String name, String country, Long branchId, int priority) {
        Actors.require(CatalogPermissions.STOCK);
        return sql.number("""
                insert into catalog_location (code, name, country, branch_id, priority) values (?, ?, ?, ?::bigint, ?)
                on conflict (code) do update set name = excluded.name, country = excluded.country,
                    branch_id = excluded.branch_id, priority = excluded.priority returning id""",
                code, name, country, branchId, priority);
    }

    /** Every location of these variants, also those that have nothing. */
    public List<StockLevel> of(Collection<Long> variantIds) {
        Actors.require(CatalogPermissions.READ);
        return sql.list("""
                select v.id, l.id as location_id, l.code, v.sku, coalesce(s.on_hand, 0) as on_hand, coalesce(s.reserved, 0) as reserved
                from catalog_variant v cross join catalog_location l
                left join catalog_stock s on s.variant_id = v.id and s.location_id = l.id
                where v.id = any(?) and l.active order by v.position, v.id, l.country, l.priority""",
                row -> new StockLevel(row.getLong("id"), row.getLong("location_id"), row.getString("code"),
                        row.getString("sku"), row.getInt("on_hand"), row.getInt("reserved")),
                variantIds);
    }

    /**
     * What was counted.
     * @throws Refusal catalog.stock-reserved when more is promised than was counted
     */
    public void count(long variantId, long locationId, int onHand) {
        Actors.require(CatalogPermissions.STOCK);
        if (onHand < 0) {
            throw new Refusal("catalog.stock-negative", onHand);
        }
        int changed = sql.update("""
                insert into catalog_stock as s (variant_id, location_id, on_hand) values (?, ?, ?)
                on conflict (variant_id, location_id) do update set on_hand = excluded.on_hand
                where s.reserved <= excluded.on_hand""", variantId, locationId, onHand);
        if (changed == 0) {
            throw new Refusal("catalog.stock-reserved", onHand);
        }
        edits.told("stock", sql.number("select product_id from catalog_variant where id = ?", variantId), "catalog.stock-counted", onHand);
    }

    /**
     * What was counted where staff saw another number. Only the difference is written, so that pieces sold in between stay sold.
     *
     * @throws Refusal catalog.stock-negative, catalog.stock-reserved
     */
    public void correct(long variantId, long locationId, int shown, int counted) {
        Actors.require(CatalogPermissions.STOCK);
        if (counted < 0) {
            throw new Refusal("catalog.stock-negative", counted);
        }
        int more = counted - shown;
        int changed = sql.update("""
                insert into catalog_stock as s (variant_id, location_id, on_hand) values (?, ?, ?)
                on conflict (variant_id, location_id) do update set on_hand = s.on_hand + ? where s.reserved <= s.on_hand + ?""",
                variantId, locationId, Math.max(0, more), more, more);
        if (changed == 0) {
            throw new Refusal("catalog.stock-reserved", counted);
        }
        edits.told("stock", sql.number("select product_id from catalog_variant where id = ?", variantId), "catalog.stock-counted", counted);
    }

    private static Location location(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Location(row.getLong("id"), row.getString("code"), row.getString("name"), row.getString("country"),
                Sql.id(row, "branch_id"), row.getInt("priority"), row.getBoolean("active"));
    }
}
