package vitrina.catalog.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.address.Area;
import vitrina.people.address.Place;
import vitrina.people.company.Company;

/** The taxes of each country and its regions. No SQL when warm. */
@PlainSql(value = PlainSql.Why.OWED, note = "tax rates, with taxes")
@ApplicationScoped
public class Taxes implements ChangeListener {

    /** Of one tax in one area. */
    private static final String SAME = """
            country = ? and region is not distinct from ?::varchar and postal is not distinct from ?::varchar and tax_class = ? and code = ?""";

    private record Key(String country, String taxClass, LocalDate day) {}

    /** @param area where it applies */
    private record Local(Area area, TaxRate rate) {}

    private final Memoized<Map<Key, List<Local>>> known = new Memoized<>();

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Edits edits;
    @Inject
    private Company company;

    /** What applies today, by the clock of the country, wherever in it; none for an unknown class. */
    public List<TaxRate> rates(String country, String taxClass) {
        return rates(Place.in(country), taxClass);
    }

    /** What applies there today: of each tax the rate of the smallest area that covers the place. */
    public List<TaxRate> rates(Place place, String taxClass) {
        return rates(place, taxClass, clock.today(company.find(place.country()).map(one -> one.zone()).orElse(ZoneOffset.UTC)));
    }

    public List<TaxRate> rates(Place place, String taxClass, LocalDate day) {
        var all = known.get(ConcurrentHashMap::new).computeIfAbsent(new Key(place.country(), taxClass, day), this::read);
        return all.stream().map(one -> one.rate().code()).distinct().flatMap(code -> Area.nearest(
                all.stream().filter(one -> one.rate().code().equals(code)).toList(), Local::area, place).stream()).map(Local::rate).toList();
    }

    private List<Local> read(Key key) {
        return List.copyOf(sql.list("""
                select * from catalog_tax_rate where country = ? and tax_class = ?
                and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until > ?) order by code""",
                row -> new Local(area(row), new TaxRate(row.getString("code"), row.getBigDecimal("rate").stripTrailingZeros())),
                key.country(), key.taxClass(), key.day(), key.day()));
    }

    /** Every rate of a country and its regions, of the past and to come, for staff. */
    public List<KeptRate> rows(String country) {
        Actors.require(CatalogPermissions.READ);
        return sql.list("""
                select * from catalog_tax_rate where country = ?
                order by tax_class, code, region nulls first, postal nulls first, valid_from nulls first""",
                row -> new KeptRate(area(row), row.getString("tax_class"), row.getString("code"), row.getBigDecimal("rate").stripTrailingZeros(),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                country);
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(row.getString("country"), row.getString("region"), row.getString("postal"));
    }

    /**
     * A rate of an area from a day on, or from always, until the next one of the same code begins there; one that ran before ends there.
     *
     * @throws Refusal catalog.tax-incomplete
     */
    @Transactional
    public void put(Area area, String taxClass, String code, BigDecimal rate, LocalDate from) {
        Actors.require(CatalogPermissions.PRICES);
        if (taxClass.isBlank() || code.isBlank() || rate == null || rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refusal("catalog.tax-incomplete");
        }
        if (from != null) {
            sql.update("update catalog_tax_rate set valid_until = ? where " + SAME
                    + " and (valid_from is null or valid_from < ?) and (valid_until is null or valid_until > ?)",
                    from, area.country(), area.region(), area.postal(), taxClass, code, from, from);
        }
        sql.update("""
                insert into catalog_tax_rate (country, region, postal, tax_class, code, rate, valid_from, valid_until)
                select ?, ?, ?, ?, ?, ?, ?::date, min(valid_from) from catalog_tax_rate
                where
                """ + SAME + """

                and valid_from > coalesce(?::date, '-infinity')
                on conflict (country, region, postal, tax_class, code, valid_from) do update set rate = excluded.rate""",
                area.country(), area.region(), area.postal(), taxClass, code, rate, from,
                area.country(), area.region(), area.postal(), taxClass, code, from);
        edits.told("tax", 0, "catalog.tax-put", Stream.of(area.country(), area.region(), area.postal(), taxClass, code, rate)
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" ")));
    }

    @Override
    public Set<String> kinds() {
        return Set.of("tax");
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        known.forget();
    }
}
