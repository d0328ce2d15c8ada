package vitrina.orders.buyer;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** "Necesito factura" (LOC-07): the legal name and how it is taxed; regime and use are asked in Mexico. Empty parts are "". */
public record InvoiceRequest(String legalName, String taxCondition, String regime, String use) {

    public JsonObject toJson() {
        return Json.createObjectBuilder().add("legalName", legalName).add("taxCondition", taxCondition)
                .add("regime", regime).add("use", use).build();
    }

    public static InvoiceRequest fromJson(JsonObject json) {
        return new InvoiceRequest(json.getString("legalName"), json.getString("taxCondition", ""),
                json.getString("regime", ""), json.getString("use", ""));
    }
}
