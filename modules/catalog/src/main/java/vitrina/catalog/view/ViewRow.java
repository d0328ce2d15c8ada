package vitrina.catalog.view;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Null-safe reading of the documents that PostgreSQL builds. */
record ViewRow(JsonObject json) {

    long id(String key) {
        return json.getJsonNumber(key).longValueExact();
    }

    Long idOrNull(String key) {
        return json.get(key) instanceof JsonNumber number ? (Long) number.longValueExact() : null;
    }

    int number(String key) {
        return json.get(key) instanceof JsonNumber number ? number.intValue() : 0;
    }

    BigDecimal amount(String key) {
        return json.get(key) instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }

    String text(String key) {
        return json.get(key) instanceof JsonString text ? text.getString() : null;
    }

    String text(String key, String otherwise) {
        var text = text(key);
        return text == null || text.isBlank() ? otherwise : text;
    }

    boolean flag(String key) {
        return JsonValue.TRUE.equals(json.get(key));
    }

    Instant time(String key) {
        var text = text(key);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    List<ViewRow> rows(String key) {
        return array(key).getValuesAs(JsonObject.class).stream().map(ViewRow::new).toList();
    }

    List<Long> ids(String key) {
        return array(key).getValuesAs(JsonNumber.class).stream().map(JsonNumber::longValueExact).toList();
    }

    List<String> texts(String key) {
        return array(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    /** An object inside, empty when missing. */
    JsonObject object(String key) {
        return json.get(key) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private JsonArray array(String key) {
        return json.get(key) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
