package vitrina.orders.buyer;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Whom the order is for.
 *
 * @param phone in E.164, or empty
 */
public record Contact(String name, String email, String phone) {

    public JsonObject toJson() {
        return Json.createObjectBuilder().add("name", name).add("email", email).add("phone", phone).build();
    }

    public static Contact fromJson(JsonObject json) {
        return new Contact(json.getString("name"), json.getString("email"), json.getString("phone", ""));
    }
}
