package vitrina.gateway.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import vitrina.kernel.money.Money;

/** Money for programs: the amount as a string, because JSON numbers lose cents in some languages. */
public final class MoneyJson {

    private MoneyJson() {
    }

    public static JsonObjectBuilder of(Money money) {
        return Json.createObjectBuilder().add("amount", money.amount().toPlainString()).add("currency", money.currency());
    }
}
