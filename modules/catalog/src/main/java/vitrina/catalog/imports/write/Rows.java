package vitrina.catalog.imports.write;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import java.math.BigDecimal;
import java.util.Map;

/** Rows for {@code jsonb_to_recordset(?::jsonb)}: many rows travel as one argument of one statement. */
final class Rows {

    /** Asked once: each call of Json's own methods searches the class path for the provider. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private final JsonArrayBuilder rows = JSON.createArrayBuilder();
    private JsonArray built;
    private int size;

    /** @param namesAndValues a name and a value in turn; a value is null, text, a number, a flag or anything that reads as text */
    Rows add(Object... namesAndValues) {
        var row = JSON.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            switch (namesAndValues[i + 1]) {
                case null -> row.addNull(name);
                case Integer number -> row.add(name, number);
                case Long number -> row.add(name, number);
                case BigDecimal number -> row.add(name, number);
                case Boolean flag -> row.add(name, flag);
                case Object text -> row.add(name, text.toString());
            }
        }
        rows.add(row);
        size++;
        return this;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** All rows; nothing can be added afterwards, because building empties the builder. */
    JsonArray json() {
        if (built == null) {
            built = rows.build();
        }
        return built;
    }
}
