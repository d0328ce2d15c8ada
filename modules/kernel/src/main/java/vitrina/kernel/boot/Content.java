package vitrina.kernel.boot;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The starting content, {@code vitrina/content} on the class path. */
public final class Content {

    private static final String FOLDER = "vitrina/content/";

    private Content() {
    }

    /** For files that a company may do without. */
    public static boolean has(String file) {
        return Content.class.getClassLoader().getResource(FOLDER + file) != null;
    }

    /** @throws IllegalStateException when there is no such file */
    public static InputStream open(String file) {
        var stream = Content.class.getClassLoader().getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("The starting content lacks " + FOLDER + file);
        }
        return stream;
    }

    /** @throws IllegalStateException when there is no such file */
    public static JsonObject object(String file) {
        return read(file).asJsonObject();
    }

    /** @throws IllegalStateException when there is no such file */
    public static List<JsonObject> objects(String file) {
        return read(file).asJsonArray().getValuesAs(JsonObject.class);
    }

    /** The objects of a list within an object; none when it has no such list. */
    public static List<JsonObject> objects(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
    }

    private static JsonStructure read(String file) {
        try (var stream = open(file); var reader = Json.createReader(stream)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
