package vitrina.catalog.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vitrina.catalog.assortment.Catalog;
import vitrina.catalog.assortment.Catalogs;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.tax.Taxes;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;

/** The first filling; after people's, before the demo products. */
@ApplicationScoped
class CatalogSetup {

    private static final String FILE = "vitrina/content/catalog.json";
    private static final String SYNONYMS = "vitrina/content/synonyms.json";
    private static final long LOCK = 0xCA7A106L;

    @Inject
    private Sql sql;
    @Inject
    private Company company;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Prices prices;
    @Inject
    private StockLevels stock;
    @Inject
    private Taxes taxes;
    @Inject
    private WordSetup words;
    @Inject
    private PromotionSetup promotions;

    @Transactional
    void fill(@Observes @Priority(200) SuiteStarted started) {
        sql.number("select 1 from pg_advisory_xact_lock(?)", LOCK);
        if (sql.number("select count(*) from catalog_catalog") > 0) {
            return;
        }
        var file = content(FILE).asJsonObject();
        Actors.as(Actor.SYSTEM, () -> {
            list(file, "catalogs").forEach(this::catalog);
            list(file, "locations").forEach(this::location);
            list(file, "taxes").forEach(this::tax);
            list(file, "attributes").forEach(words::attribute);
            list(file, "categories").forEach(category -> words.category(null, category));
            list(file, "promotions").forEach(promotions::promotion);
            content(SYNONYMS).asJsonArray().getValuesAs(JsonObject.class).forEach(words::synonym);
        });
    }

    static List<JsonObject> list(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
    }

    private void catalog(JsonObject json) {
        var country = company.country(json.getString("country"));
        catalogs.put(new Catalog(0, country.code(), country.currency(), country.languages(),
                json.getJsonArray("moreCurrencies").getValuesAs(JsonString::getString), true));
        prices.putList(new PriceList(0, country.code() + "-base", country.code(), null, 0, null, null, true));
    }

    private void location(JsonObject json) {
        var branch = json.get("branch") == null || json.get("branch") == JsonValue.NULL ? null
                : company.branch(json.getString("branch")).map(Branch::id).orElse(null);
        stock.putLocation(json.getString("code"), json.getString("name"), json.getString("country"), branch, json.getInt("priority", 0));
    }

    private void tax(JsonObject json) {
        taxes.put(json.getString("country"), json.getString("taxClass"), json.getString("code"),
                json.getJsonNumber("rate").bigDecimalValue(), null);
    }

    private static JsonStructure content(String file) {
        try (var stream = CatalogSetup.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The catalog is not described: " + file + " is missing");
            }
            try (var reader = Json.createReader(stream)) {
                return reader.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
