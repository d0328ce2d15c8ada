package vitrina.people.address;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A postal address as it was typed, blanks tidied (LOC-02). Which fields it has follows its country's {@link AddressForm}; nothing is
 * ever dropped because a form changed. Stored as flat JSON, so an order keeps a snapshot.
 */
public record Address(String country, Map<AddressField, String> values) {

    public Address {
        Objects.requireNonNull(country, "country");
        var tidy = new EnumMap<AddressField, String>(AddressField.class);
        values.forEach((field, value) -> {
            var text = value == null ? "" : value.strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                tidy.put(field, text);
            }
        });
        values = Collections.unmodifiableMap(tidy);
    }

    /** Reads an address from anything that answers a field key, such as request parameters. */
    public static Address read(String country, UnaryOperator<String> valueOfKey) {
        var values = new EnumMap<AddressField, String>(AddressField.class);
        for (var field : AddressField.values()) {
            values.put(field, valueOfKey.apply(field.key()));
        }
        return new Address(country, values);
    }

    public static Address fromJson(JsonObject json) {
        return read(json.getString("country"), key -> json.getString(key, ""));
    }

    public JsonObject toJson() {
        var json = Json.createObjectBuilder().add("country", country);
        values.forEach((field, value) -> json.add(field.key(), value));
        return json.build();
    }

    /** The value of a field, empty when absent. */
    public String get(AddressField field) {
        return values.getOrDefault(field, "");
    }

    public Address with(AddressField field, String value) {
        var changed = new EnumMap<AddressField, String>(AddressField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Address(country, changed);
    }

    public String recipient() {
        return get(AddressField.RECIPIENT);
    }

    public String phone() {
        return get(AddressField.PHONE);
    }

    public String postalCode() {
        return get(AddressField.POSTAL_CODE);
    }

    public String city() {
        return get(AddressField.CITY);
    }

    public String region() {
        return get(AddressField.REGION);
    }

    /** Where it is on the map, if somebody pointed there. */
    public Optional<GeoPoint> pin() {
        return GeoPoint.parse(get(AddressField.PIN));
    }
}
