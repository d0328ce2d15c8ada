package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.catalog.imports.file.Markets;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;
import vitrina.people.company.Company;

/** Where files may put things: the countries with a catalog, their languages and currencies, and the stock locations. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "an import makes its market once")
@ApplicationScoped
class MarketStore {

    @Inject
    private Sql sql;
    @Inject
    private Company company;

    Markets markets() {
        Map<String, String> currencies = new HashMap<>();
        Map<String, ZoneId> zones = new HashMap<>();
        sql.list("select country, currency from catalog_catalog", row -> currencies.put(row.getString(1), row.getString(2)));
        currencies.keySet().forEach(country -> zones.put(country, company.find(country).map(c -> c.zone()).orElse(ZoneId.of("UTC"))));
        Set<String> languages = new HashSet<>(Texts.LANGUAGES);
        languages.addAll(sql.list("select distinct language from catalog_catalog_language", row -> row.getString(1)));
        Set<String> locations = new HashSet<>(sql.list("select code from catalog_location", row -> row.getString(1)));
        return new Markets(currencies, zones, languages, locations);
    }

    /** @throws Refusal when the target misses something or names something unknown */
    void check(ImportTarget target) {
        if (target.country().isEmpty() || target.language().isEmpty() || target.currency().isEmpty() || target.location().isEmpty()) {
            throw new Refusal("imports.target-missing");
        }
        Markets markets = markets();
        refuseUnless(markets.currencies().containsKey(target.country()), "imports.country-unknown", target.country(), markets.currencies().keySet());
        refuseUnless(markets.languages().contains(target.language()), "imports.language-unknown", target.language(), markets.languages());
        refuseUnless(markets.locations().contains(target.location()), "imports.location-unknown", target.location(), markets.locations());
        boolean offered = markets.currencies().get(target.country()).equals(target.currency()) || sql.number("""
            select count(*) from catalog_catalog_currency m join catalog_catalog c on c.id = m.catalog_id
            where c.country = ? and m.currency = ?""", target.country(), target.currency()) > 0;
        refuseUnless(offered, "imports.currency-unknown", target.currency(), Set.of(markets.currencies().get(target.country())));
        String base = target.imageBase();
        refuseUnless(base.isEmpty() || base.startsWith("https://") || base.startsWith("http://"), "imports.image-base-invalid", base, Set.of());
    }

    private static void refuseUnless(boolean good, String code, String said, Set<String> known) {
        if (!good) {
            throw new Refusal(code, said, String.join(", ", known.stream().sorted().toList()));
        }
    }
}
