package vitrina.people.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.Sql;
import vitrina.people.address.Address;
import vitrina.people.address.GeoPoint;

/** Reads and writes the company's tables. */
@ApplicationScoped
class CompanyStore {

    @Inject
    private Sql sql;

    @Transactional
    CompanyData read() {
        var countries = new LinkedHashMap<String, Country>();
        for (var country : sql.list("select * from people_country order by position, code", CompanyStore::country)) {
            countries.put(country.code(), country);
        }
        var hours = hours();
        return new CompanyData(Collections.unmodifiableMap(countries),
                List.copyOf(sql.list("select * from people_seller order by country, code", CompanyStore::seller)),
                List.copyOf(sql.list("select * from people_branch order by country, name" + Collation.UND.sql(), row -> branch(row, hours))));
    }

    private static Country country(ResultSet row) throws SQLException {
        return new Country(row.getString("code"), row.getString("currency"),
                List.of((String[]) row.getArray("languages").getArray()), ZoneId.of(row.getString("zone")),
                row.getInt("phone_code"), row.getBoolean("tax_inclusive"));
    }

    private static Seller seller(ResultSet row) throws SQLException {
        return new Seller(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("code"),
                row.getString("country"), row.getBoolean("main"), row.getString("legal_name"), row.getString("trade_name"),
                row.getString("document"), row.getString("email"), row.getString("phone"), address(row));
    }

    private static Branch branch(ResultSet row, Map<Long, List<OpeningHours>> hours) throws SQLException {
        var latitude = row.getBigDecimal("latitude");
        var point = latitude == null ? null : new GeoPoint(latitude, row.getBigDecimal("longitude"));
        long id = row.getLong("id");
        return new Branch(id, row.getObject("public_id", UUID.class), row.getString("code"), row.getLong("seller_id"),
                row.getString("country"), row.getString("name"), ZoneId.of(row.getString("zone")), row.getString("email"),
                row.getString("phone"), address(row), point, row.getBoolean("pickup"), row.getBoolean("active"),
                hours.getOrDefault(id, List.of()));
    }

    private static Address address(ResultSet row) throws SQLException {
        try (var reader = Json.createReader(new StringReader(row.getString("address")))) {
            return Address.fromJson(reader.readObject());
        }
    }

    private Map<Long, List<OpeningHours>> hours() {
        var byBranch = new HashMap<Long, List<OpeningHours>>();
        sql.list("select * from people_branch_hours order by branch_id, weekday, opens", row -> byBranch
                .computeIfAbsent(row.getLong("branch_id"), any -> new ArrayList<>())
                .add(new OpeningHours(DayOfWeek.of(row.getInt("weekday")), row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class))));
        return byBranch;
    }

    void insert(Country country, int position) {
        sql.update("""
                insert into people_country (code, currency, languages, zone, phone_code, tax_inclusive, position)
                values (?, ?, ?, ?, ?, ?, ?)""", country.code(), country.currency(), country.languages(),
                country.zone().getId(), country.phoneCode(), country.taxInclusive(), position);
    }

    long insert(Seller seller) {
        return sql.first("""
                insert into people_seller (public_id, code, country, main, legal_name, trade_name, document, email, phone, address)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning id""", row -> row.getLong(1),
                seller.publicId(), seller.code(), seller.country(), seller.main(), seller.legalName(), seller.tradeName(),
                seller.document(), seller.email(), seller.phone(), seller.address().toJson()).orElseThrow();
    }

    void insert(Branch branch) {
        var point = branch.point();
        long id = sql.first("""
                insert into people_branch (public_id, code, seller_id, country, name, zone, email, phone, address, latitude,
                    longitude, pickup, active)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) returning id""", row -> row.getLong(1),
                branch.publicId(), branch.code(), branch.sellerId(), branch.country(), branch.name(), branch.zone().getId(),
                branch.email(), branch.phone(), branch.address().toJson(), point == null ? null : point.latitude(),
                point == null ? null : point.longitude(), branch.pickup(), branch.active()).orElseThrow();
        sql.batch("insert into people_branch_hours (branch_id, weekday, opens, closes) values (?, ?, ?, ?)", branch.hours()
                .stream().map(open -> new Object[] {id, open.day().getValue(), open.opens(), open.closes()}).toList());
    }

    /** Keeps a second node out until the first has filled the tables. */
    boolean isEmptyLocked() {
        sql.update("lock table people_country in share row exclusive mode");
        return sql.number("select count(*) from people_country") == 0;
    }
}
