package vitrina.kernel.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** What a converter of a value that is kept as {@code jsonb} needs. It cannot be its superclass: EclipseLink 5.0 reads the types of a converter itself. */
public final class JsonColumn {

    private JsonColumn() {
    }

    /** @param json or null */
    public static Object write(JsonObject json) {
        return object("jsonb", json == null ? null : json.toString());
    }

    /** @return null for a column that is empty */
    public static JsonObject read(Object column) {
        if (column == null || column instanceof PGobject object && object.getValue() == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(column.toString()))) {
            return reader.readObject();
        }
    }

    /** A value of a type that JDBC has no word for. */
    static PGobject object(String type, String value) {
        var object = new PGobject();
        object.setType(type);
        try {
            object.setValue(value);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return object;
    }
}
