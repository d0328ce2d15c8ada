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
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.address.Area;
import vitrina.people.address.Place;

/** The shipping methods of each country and what they cost where; no SQL when warm. */
@PlainSql(value = PlainSql.Why.OWED, note = "ways to ship and their rates, with shipments")
@ApplicationScoped
public class ShippingMethods implements ChangeListener {

    static final String CHANGE = "shipping";

    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private Audit audit;
    private final Map<String, List<Local>> known = new ConcurrentHashMap<>();

    private static final String RATED = """
            select m.*, r.region, r.postal, r.price, r.currency, r.free_from, r.days_min, r.days_max
            from orders_shipping_method m join orders_shipping_rate r on r.country = m.country and r.code = m.code where m.country = ?\s""";

    /** A method at its rate for an area. */
    private record Local(Area area, ShippingMethod method) {}

    /** What shoppers of the country can choose wherever they are, in the company's order. */
    public List<ShippingMethod> of(String country) {
        return of(Place.in(country));
    }

    /** What shoppers can choose there, in the company's order, each at the rate of the smallest area that covers the place. */
    public List<ShippingMethod> of(Place place) {
        var all = read(place.country());
        return all.stream().map(one -> one.method().code()).distinct().flatMap(code -> Area.nearest(
                all.stream().filter(one -> one.method().code().equals(code)).toList(), Local::area, place).stream()).map(Local::method).toList();
    }

    private List<Local> read(String country) {
        var methods = known.get(country);
        if (methods == null) {
            methods = List.copyOf(sql.list(RATED + "and m.enabled order by m.position, m.code, r.id", row -> new Local(
                    new Area(row.getString("country"), row.getString("region"), row.getString("postal")), read(row)), country));
            if (!methods.isEmpty()) {
                known.put(country, methods);
            }
        }
        return methods;
    }

    public Optional<ShippingMethod> find(String country, String code) {
        return find(Place.in(country), code);
    }

    public Optional<ShippingMethod> find(Place place, String code) {
        return of(place).stream().filter(method -> method.code().equals(code)).findFirst();
    }

    /** The cheapest way to have it sent: what a promise of free shipping is about. Empty where everything is picked up. */
    public Optional<ShippingMethod> standard(Place place) {
        return of(place).stream().filter(method -> !method.isPickUp()).min(Comparator.comparing(method -> method.price().amount()));
    }

    /** Every method of a country at its rate for the whole of it, for staff. */
    public List<KeptMethod> kept(String country) {
        Actors.require(KernelPermissions.SETTINGS);
        return sql.list(RATED + "and r.region is null and r.postal is null order by m.position, m.code",
                row -> new KeptMethod(read(row), row.getInt("position"), row.getBoolean("enabled")), country);
    }

    /**
     * Adds a method or changes the one with its country and code, and its rate for the whole country.
     * @throws Refusal orders.shipping-invalid, kernel.amount-unpayable
     */
    @Transactional
    public void put(ShippingMethod method, int position, boolean enabled) {
        var actor = Actors.require(KernelPermissions.SETTINGS);
        if (method.price().isNegative() || method.freeFrom() != null && !method.freeFrom().isPositive() || method.daysMin() < 0
                || method.daysMax() < method.daysMin()) {
            throw new Refusal("orders.shipping-invalid");
        }
        sql.update("""
                with method as (
                insert into orders_shipping_method (country, code, mode, tax_class, position, enabled) values (:country, :code, :mode,
                  :taxClass, :position, :enabled)
                on conflict (country, code) do update set mode = excluded.mode, tax_class = excluded.tax_class,
                  position = excluded.position, enabled = excluded.enabled returning country, code)
                insert into orders_shipping_rate (country, code, price, currency, free_from, days_min, days_max)
                select country, code, :price, :currency, :freeFrom::numeric, :daysMin, :daysMax from method
                on conflict (country, code, region, postal) do update set price = excluded.price, currency = excluded.currency,
                  free_from = excluded.free_from, days_min = excluded.days_min, days_max = excluded.days_max""",
                Named.of("country", method.country()).and("code", method.code()).and("mode", method.mode()).and("taxClass", method.taxClass())
                        .and("position", position).and("enabled", enabled).and("price", method.price().payable().amount())
                        .and("currency", method.price().currency())
                        .and("freeFrom", method.freeFrom() == null ? null : method.freeFrom().payable().amount()).and("daysMin", method.daysMin())
                        .and("daysMax", method.daysMax()));
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
