package vitrina.orders.checkout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;

/**
 * An order that was placed.
 *
 * @param accessToken opens the buyer's page of this order; keep it in a cookie, never in an address
 * @param redirectUrl the hosted payment page to go to, or null when the order's own page says how to pay
 */
public record Placed(UUID orderPublicId, String number, String accessToken, String redirectUrl) {

    String toJson() {
        var json = Json.createObjectBuilder().add("order", orderPublicId.toString()).add("number", number).add("access", accessToken);
        if (redirectUrl != null) {
            json.add("redirect", redirectUrl);
        }
        return json.build().toString();
    }

    static Placed fromJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Placed(UUID.fromString(json.getString("order")), json.getString("number"), json.getString("access"),
                    json.getString("redirect", null));
        }
    }
}
