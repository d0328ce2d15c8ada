package vitrina.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.Permission;

/** The shipping methods of each country; no SQL when warm. */
@ApplicationScoped
public class ShippingMethods implements ChangeListener {

    static final String CHANGE = "shipping";

    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private Audit audit;
    private final Map<String, List<ShippingMethod>> known = new ConcurrentHashMap<>();

    /** What shoppers of the country can choose, in the company's order. */
    public List<ShippingMethod> of(String country) {
        var methods = known.get(country);
        if (methods == null) {
            methods = List.copyOf(sql.list("select * from orders_shipping_method where country = ? and enabled order by position, code",
                    ShippingMethods::read, country));
            if (!methods.isEmpty()) {
                known.put(country, methods);
            }
        }
        return methods;
    }

    public Optional<ShippingMethod> find(String country, String code) {
        return of(country).stream().filter(method -> method.code().equals(code)).findFirst();
    }

    /** The cheapest way to have it sent: what a promise of free shipping is about. Empty where everything is picked up. */
    public Optional<ShippingMethod> standard(String country) {
        return of(country).stream().filter(method -> !method.isPickUp()).min(Comparator.comparing(method -> method.price().amount()));
    }

    /** Every method of a country, for staff. */
    public List<KeptMethod> kept(String country) {
        Actors.require(Permission.SETTINGS_CHANGE);
        return sql.list("select * from orders_shipping_method where country = ? order by position, code",
                row -> new KeptMethod(read(row), row.getInt("position"), row.getBoolean("enabled")), country);
    }

    /**
     * Adds a method or changes the one with its country and code.
     * @throws Refusal orders.shipping-invalid, kernel.amount-unpayable
     */
    @Transactional
    public void put(ShippingMethod method, int position, boolean enabled) {
        var actor = Actors.require(Permission.SETTINGS_CHANGE);
        if (method.price().isNegative() || method.freeFrom() != null && !method.freeFrom().isPositive() || method.daysMin() < 0
                || method.daysMax() < method.daysMin()) {
            throw new Refusal("orders.shipping-invalid");
        }
        sql.update("""
                insert into orders_shipping_method (country, code, mode, price, currency, free_from, tax_class, days_min, days_max,
                  position, enabled) values (?, ?, ?, ?, ?, ?::numeric, ?, ?, ?, ?, ?)
                on conflict (country, code) do update set mode = excluded.mode, price = excluded.price,
                  currency = excluded.currency, free_from = excluded.free_from, tax_class = excluded.tax_class,
                  days_min = excluded.days_min, days_max = excluded.days_max, position = excluded.position,
                  enabled = excluded.enabled""",
                method.country(), method.code(), method.mode(), method.price().payable().amount(), method.price().currency(),
                method.freeFrom() == null ? null : method.freeFrom().payable().amount(), method.taxClass(), method.daysMin(),
                method.daysMax(), position, enabled);
        changes.note(CHANGE, 0);
        if (actor.isStaff()) {
            audit.record("orders.shipping-put", "shipping", method.country() + " " + method.code(), Json.createObjectBuilder()
                    .add("price", method.price().toString()).add("enabled", enabled).build());
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        known.clear();
    }

    private static ShippingMethod read(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var freeFrom = row.getBigDecimal("free_from");
        return new ShippingMethod(row.getString("country"), row.getString("code"), FulfilmentMode.valueOf(row.getString("mode")),
                new Money(row.getBigDecimal("price"), currency).rounded(),
                freeFrom == null ? null : new Money(freeFrom, currency).rounded(), row.getString("tax_class"),
                row.getInt("days_min"), row.getInt("days_max"));
    }
}
