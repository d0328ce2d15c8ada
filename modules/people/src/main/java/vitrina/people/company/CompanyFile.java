package vitrina.people.company;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vitrina.people.address.Address;
import vitrina.people.address.GeoPoint;

/**
 * The company as written in {@code company.json}: countries in order, each with its sellers, each with its branches. The first seller
 * of a country is its main one; a branch without a zone keeps its country's.
 */
final class CompanyFile {

    private CompanyFile() {
    }

    static CompanyData read(JsonObject file) {
        var countries = new LinkedHashMap<String, Country>();
        var sellers = new ArrayList<Seller>();
        var branches = new ArrayList<Branch>();
        for (var json : file.getJsonArray("countries").getValuesAs(JsonObject.class)) {
            var country = country(json).at(countries.size());
            countries.put(country.code(), country);
            boolean main = true;
            for (var sellerJson : json.getJsonArray("sellers").getValuesAs(JsonObject.class)) {
                var seller = seller(sellerJson, country, main);
                sellers.add(seller);
                main = false;
                for (var branchJson : sellerJson.getJsonArray("branches").getValuesAs(JsonObject.class)) {
                    branches.add(branch(branchJson, country, seller));
                }
            }
        }
        return new CompanyData(countries, sellers, branches);
    }

    private static Country country(JsonObject json) {
        return new Country(json.getString("code"), json.getString("currency"),
                json.getJsonArray("languages").getValuesAs(JsonString::getString), ZoneId.of(json.getString("zone")),
                json.getInt("phoneCode"), json.getBoolean("taxInclusive"));
    }

    private static Seller seller(JsonObject json, Country country, boolean main) {
        return new Seller(json.getString("code"), country.code(), main, json.getString("legalName"), json.getString("tradeName"))
                .reached(json.getString("document", null), json.getString("email", null), json.getString("phone", null), address(json, country));
    }

    private static Branch branch(JsonObject json, Country country, Seller seller) {
        var point = json.containsKey("latitude")
                ? new GeoPoint(json.getJsonNumber("latitude").bigDecimalValue(),
                        json.getJsonNumber("longitude").bigDecimalValue())
                : null;
        return new Branch(seller, json.getString("code"), json.getString("name"), ZoneId.of(json.getString("zone", country.zone().getId())),
                hours(json.getJsonArray("hours"))).reached(json.getString("email", null), json.getString("phone", null), address(json, country),
                        point,
                        json.getBoolean("pickup", true));
    }

    private static Address address(JsonObject json, Country country) {
        var address = json.getJsonObject("address");
        return Address.read(country.code(), key -> address.getString(key, ""));
    }

    /** Each entry says from which to which day, and from when to when: ["MONDAY", "FRIDAY", "09:00", "19:00"]. */
    private static List<OpeningHours> hours(JsonArray json) {
        var hours = new ArrayList<OpeningHours>();
        for (var entry : json.getValuesAs(JsonArray.class)) {
            int last = DayOfWeek.valueOf(entry.getString(1)).getValue();
            for (int day = DayOfWeek.valueOf(entry.getString(0)).getValue(); day <= last; day++) {
                hours.add(new OpeningHours(DayOfWeek.of(day), LocalTime.parse(entry.getString(2)),
                        LocalTime.parse(entry.getString(3))));
            }
        }
        return hours;
    }
}
