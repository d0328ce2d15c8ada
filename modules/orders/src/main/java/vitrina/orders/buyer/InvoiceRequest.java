package vitrina.orders.buyer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Necesito factura" (LOC-07): the legal name and how it is taxed; regime and use are asked in Mexico. Empty parts are "". */
public record InvoiceRequest(String legalName, String taxCondition, String regime, String use) {

    /** All that was answered, on one line for staff. */
    public String line() {
        return Stream.of(legalName, taxCondition, regime, use).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    public JsonObject toJson() {
        return Json.createObjectBuilder().add("legalName", legalName).add("taxCondition", taxCondition)
                .add("regime", regime).add("use", use).build();
    }

    public static InvoiceRequest fromJson(JsonObject json) {
        return new InvoiceRequest(json.getString("legalName"), json.getString("taxCondition", ""),
                json.getString("regime", ""), json.getString("use", ""));
    }
}
