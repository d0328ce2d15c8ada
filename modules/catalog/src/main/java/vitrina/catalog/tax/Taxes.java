package vitrina.catalog.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.memory.Remembered;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.access.Permission;
import vitrina.people.company.Company;

/** The taxes of each country. No SQL when warm. */
@ApplicationScoped
public class Taxes implements ChangeListener {

    private record Key(String country, String taxClass, LocalDate day) {
    }

    private final Remembered<Map<Key, List<TaxRate>>> known = new Remembered<>();

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Edits edits;
    @Inject
    private Company company;

    /** What applies today in the country's zone; none for an unknown class. */
    public List<TaxRate> rates(String country, String taxClass) {
        return rates(country, taxClass, clock.today(company.find(country).map(one -> one.zone()).orElse(ZoneOffset.UTC)));
    }

    public List<TaxRate> rates(String country, String taxClass, LocalDate day) {
        return known.get(ConcurrentHashMap::new).computeIfAbsent(new Key(country, taxClass, day), any -> List.copyOf(sql.list("""
                select code, rate from catalog_tax_rate where country = ? and tax_class = ?
                and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until > ?) order by code""",
                row -> new TaxRate(row.getString(1), row.getBigDecimal(2).stripTrailingZeros()), country, taxClass, day, day)));
    }

    /** Every rate of a country, of the past and to come, for staff. */
    public List<KeptRate> rows(String country) {
        Actors.require(Permission.CATALOG_READ);
        return sql.list("select * from catalog_tax_rate where country = ? order by tax_class, code, valid_from nulls first", row ->
                new KeptRate(row.getString("tax_class"), row.getString("code"), row.getBigDecimal("rate").stripTrailingZeros(),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)), country);
    }

    /**
     * A rate from a day on, or from always, until the next one of the same code begins; one that ran before ends there.
     *
     * @throws Refusal catalog.tax-incomplete
     */
    @Transactional
    public void put(String country, String taxClass, String code, BigDecimal rate, LocalDate from) {
        Actors.require(Permission.CATALOG_PRICES);
        if (taxClass.isBlank() || code.isBlank() || rate == null || rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refusal("catalog.tax-incomplete");
        }
        if (from != null) {
            sql.update("""
                    update catalog_tax_rate set valid_until = ? where country = ? and tax_class = ? and code = ?
                    and (valid_from is null or valid_from < ?) and (valid_until is null or valid_until > ?)""",
                    from, country, taxClass, code, from, from);
        }
        sql.update("""
                insert into catalog_tax_rate (country, tax_class, code, rate, valid_from, valid_until)
                select ?, ?, ?, ?, ?::date, min(valid_from) from catalog_tax_rate
                where country = ? and tax_class = ? and code = ? and valid_from > coalesce(?::date, '-infinity')
                on conflict (country, tax_class, code, valid_from) do update set rate = excluded.rate""",
                country, taxClass, code, rate, from, country, taxClass, code, from);
        edits.told("tax", 0, "catalog.tax-put", country + " " + taxClass + " " + code + " " + rate);
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
