package vitrina.catalog.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.tax.Taxes;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.people.address.Area;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;

/** The first filling; after people's, before the demo products. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "asks whether the tables are empty")
@ApplicationScoped
class CatalogSetup {

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
        var file = Content.object("catalog.json");
        Actors.as(Actor.SYSTEM, () -> {
            Content.objects(file, "catalogs").forEach(this::catalog);
            Content.objects(file, "locations").forEach(this::location);
            Content.objects(file, "taxes").forEach(this::tax);
            Content.objects(file, "attributes").forEach(words::attribute);
            Content.objects(file, "categories").forEach(category -> words.category(null, category));
            Content.objects(file, "promotions").forEach(promotions::promotion);
            Content.objects("synonyms.json").forEach(words::synonym);
        });
    }

    private void catalog(JsonObject json) {
        var country = company.country(json.getString("country"));
        catalogs.put(new Catalog(0, country.code(), country.currency(), country.languages(),
                json.getJsonArray("moreCurrencies").getValuesAs(JsonString::getString), true));
        prices.putList(new PriceList(0, country.code() + "-base", country.code(), null, 0, null, null, true));
    }

    private void location(JsonObject json) {
        var branch = json.get("branch") == null || JsonValue.NULL.equals(json.get("branch"))
                ? null
                : company.branch(json.getString("branch")).map(Branch::id).orElse(null);
        stock.putLocation(json.getString("code"), json.getString("name"), json.getString("country"), branch, json.getInt("priority", 0));
    }

    private void tax(JsonObject json) {
        taxes.put(Area.all(json.getString("country")), json.getString("taxClass"), json.getString("code"),
                json.getJsonNumber("rate").bigDecimalValue(), null);
    }
}
