package vitrina.people.contact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/** A document number that can exist: right length, letters and check digits (LOC-01). */
public record IdentityDocument(DocumentKind kind, String value) {

    public IdentityDocument {
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("Not a " + kind + ": " + value.length() + " characters");
        }
    }

    /** Reads what somebody typed, with or without dots, dashes, slashes and blanks; empty when no such number can exist. */
    public static Optional<IdentityDocument> parse(DocumentKind kind, String typed) {
        var compact = typed == null ? "" : typed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
        return kind.accepts(compact) ? Optional.of(new IdentityDocument(kind, compact)) : Optional.empty();
    }

    /** As written on paper, such as 20-12345678-6. */
    public String formatted() {
        return kind.spell(value);
    }

    public JsonObject toJson() {
        return Json.createObjectBuilder().add("kind", kind.name()).add("value", value).build();
    }

    public static IdentityDocument fromJson(JsonObject json) {
        return new IdentityDocument(DocumentKind.valueOf(json.getString("kind")), json.getString("value"));
    }

    /** The number is personal: never in a log line. */
    @Override
    public String toString() {
        return kind + "[…]";
    }
}
