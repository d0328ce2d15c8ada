package vitrina.verify.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vitrina.verify.Suite;

/**
 * What somebody else made and we ship, as the bills of materials name it.
 *
 * @param hash     SHA-256 of its file
 * @param licences names, as exact as its author gave them; one of them is enough
 */
record Library(String group, String name, String version, String hash, List<String> licences, String address) {

    private static final List<String> BILLS = List.of("modules/launcher/target/sbom.json", "modules/suite/target/sbom.json");

    String title() {
        return group + ":" + name + " " + version;
    }

    boolean isOurs() {
        return group.equals("vitrina");
    }

    static List<Library> all() throws IOException {
        var all = new ArrayList<Library>();
        for (var bill : BILLS) {
            for (var one : read(Suite.ROOT.resolve(bill)).getJsonArray("components").getValuesAs(JsonObject.class)) {
                all.add(new Library(one.getString("group", ""), one.getString("name"), one.getString("version"), hash(one), licences(one),
                        address(one)));
            }
        }
        return all.stream().distinct().sorted(Comparator.comparing(Library::title)).toList();
    }

    private static JsonObject read(Path bill) throws IOException {
        if (!Files.exists(bill)) {
            throw new IllegalStateException("There is no " + bill + "; build without -Dcyclonedx.skip");
        }
        try (var reader = Json.createReader(Files.newBufferedReader(bill))) {
            return reader.readObject();
        }
    }

    private static String hash(JsonObject one) {
        return list(one, "hashes").stream().filter(hash -> hash.getString("alg").equals("SHA-256")).map(hash -> hash.getString("content")).findFirst()
                .orElse("");
    }

    private static List<String> licences(JsonObject one) {
        return list(one, "licenses").stream().flatMap(each -> {
            var licence = each.getJsonObject("license");
            return licence == null
                    ? Stream.of(each.getString("expression").replaceAll("^\\(|\\)$", "").split(" OR "))
                    : Stream.of(licence.getString("id", licence.getString("name", "")));
        }).distinct().toList();
    }

    private static String address(JsonObject one) {
        var addresses = list(one, "externalReferences");
        return addresses.stream().filter(each -> each.getString("type").equals("website")).findFirst()
                .or(() -> addresses.stream().filter(each -> each.getString("type").equals("vcs")).findFirst()).map(each -> each.getString("url"))
                .orElse("");
    }

    private static List<JsonObject> list(JsonObject one, String name) {
        return one.containsKey(name) && one.get(name).getValueType() == JsonValue.ValueType.ARRAY
                ? one.getJsonArray(name).getValuesAs(JsonObject.class)
                : List.of();
    }
}
