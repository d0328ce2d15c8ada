package vitrina.catalog.imports.write;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;

/** Rows for {@code jsonb_to_recordset(?::jsonb)}: many rows travel as one argument of one statement. */
final class Rows {

    private final JsonArrayBuilder rows = Json.createArrayBuilder();
    private JsonArray built;
    private int size;

    /** @param namesAndValues a name and a value in turn; a value is null, text, a number, a flag or anything that reads as text */
    Rows add(Object... namesAndValues) {
        var row = Json.createObjectBuilder();
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
