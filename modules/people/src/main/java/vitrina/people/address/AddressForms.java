package vitrina.people.address;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every country's form, read once from {@code address-forms.json} and {@code regions.csv}. A country without one gets a plain form. */
public final class AddressForms {

    private static final String ANY = "";
    private static final Map<String, List<Region>> REGIONS = readRegions();
    private static final Map<String, AddressForm> FORMS = readForms();

    private AddressForms() {
    }

    public static AddressForm of(String country) {
        return FORMS.getOrDefault(country, FORMS.get(ANY));
    }

    /** The regions of a country by name; empty when it has no list. */
    public static List<Region> regions(String country) {
        return REGIONS.getOrDefault(country, List.of());
    }

    private static Map<String, AddressForm> readForms() {
        var forms = new HashMap<String, AddressForm>();
        try (var reader = Json.createReader(open("address-forms.json"))) {
            reader.readObject().forEach((country, form) -> forms.put(country, form(country, form.asJsonObject())));
        }
        return forms;
    }

    private static AddressForm form(String country, JsonObject json) {
        return new AddressForm(country,
                json.getJsonArray("fields").getValuesAs(JsonObject.class).stream().map(field -> field(country, field)).toList(),
                json.getJsonArray("lines").getValuesAs(JsonString::getString));
    }

    private static FormField field(String country, JsonObject json) {
        var field = Arrays.stream(AddressField.values()).filter(known -> known.key().equals(json.getString("field"))).findFirst()
                .orElseThrow();
        return new FormField(field, "people.address." + json.getString("label"), json.getBoolean("required", false),
                json.getString("autocomplete", ""), json.getString("mode", "text"), json.getInt("max"),
                json.containsKey("pattern") ? Pattern.compile(json.getString("pattern")) : null, json.getString("example", ""),
                json.getBoolean("filled", false), json.getBoolean("extra", false),
                field == AddressField.REGION ? regions(country) : List.of());
    }

    private static Map<String, List<Region>> readRegions() {
        var regions = new HashMap<String, List<Region>>();
        try (var reader = new BufferedReader(new InputStreamReader(open("regions.csv"), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split(";");
                regions.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(new Region(cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        regions.replaceAll((country, list) -> List.copyOf(list));
        return regions;
    }

    private static InputStream open(String name) {
        return AddressForms.class.getResourceAsStream("/vitrina/people/" + name);
    }
}
