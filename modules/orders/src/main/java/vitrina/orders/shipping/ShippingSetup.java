package vitrina.orders.shipping;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;

/** Fills an empty table of shipping methods once. */
@PlainSql(value = PlainSql.Why.OWED, note = "ways to ship, with shipments")
@ApplicationScoped
class ShippingSetup {

    private static final String FILE = "shipping.json";

    @Inject
    private Sql sql;
    @Inject
    private ShippingMethods methods;

    @Transactional
    void fill(@Observes @Priority(300) SuiteStarted started) {
        sql.number("select count(*) from (select pg_advisory_xact_lock(hashtext('orders_shipping_method'))) locked");
        if (!Content.has(FILE) || sql.number("select count(*) from orders_shipping_method") > 0) {
            return;
        }
        int position = 0;
        for (var method : Content.objects(FILE)) {
            methods.put(read(method), position++, true);
        }
    }

    private static ShippingMethod read(JsonObject json) {
        var currency = json.getString("currency");
        return new ShippingMethod(json.getString("country"), json.getString("code"),
                FulfilmentMode.valueOf(json.getString("mode")), Money.of(json.getString("price"), currency),
                json.containsKey("freeFrom") ? Money.of(json.getString("freeFrom"), currency) : null,
                json.getString("taxClass"), json.getInt("daysMin"), json.getInt("daysMax"));
    }
}
