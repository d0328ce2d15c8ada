package vitrina.backoffice.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Formats;
import vitrina.backoffice.orders.OrderWords;
import vitrina.kernel.audit.AuditEntry;
import vitrina.kernel.money.Money;
import vitrina.people.staff.Staff;

/** The record of acts in the reader's language. What a later version recorded, and this one has no word for, is shown as it was written. */
@Named
@ApplicationScoped
public class AuditWords {

    private static final String WORDS = "backoffice.audit.";
    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,4})?) ([A-Z]{3})");
    /** Details that hold a state of what was moved, be it of the order or of its stage. */
    private static final Set<String> STATES = Set.of("from", "to");
    /** Where each kind of subject is looked at, its id at the end. */
    private static final Map<String, String> PAGES = Map.of("order", "/backoffice/orders/order?number=",
            "promotion", "/backoffice/catalog/promotion?id=", "coupon", "/backoffice/catalog/promotion?id=",
            "product", "/backoffice/catalog/product?id=", "price", "/backoffice/catalog/product?id=", "stock", "/backoffice/catalog/product?id=");

    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;
    @Inject
    private OrderWords orders;
    @Inject
    private Staff staff;

    public String act(AuditEntry entry) {
        return word(WORDS + "act." + entry.act(), entry.act());
    }

    public String kind(AuditEntry entry) {
        return word(WORDS + "kind." + entry.subjectKind(), entry.subjectKind());
    }

    /** Members of staff by their name: at the door they act on themselves, at the list on somebody with a sign-in name. */
    public String subject(AuditEntry entry) {
        if (entry.subjectId() == null) {
            return "";
        }
        return "staff".equals(entry.subjectKind())
                ? staff.name(entry.subjectId()).orElse(entry.subjectId().matches("\\d+") ? entry.actor() : entry.subjectId())
                : entry.subjectId();
    }

    /** Null where there is no page of its own. */
    public String link(AuditEntry entry) {
        var page = PAGES.get(entry.subjectKind());
        return page == null || entry.subjectId() == null ? null : page + entry.subjectId();
    }

    /** What changed, one line a word. */
    public List<Map.Entry<String, String>> details(AuditEntry entry) {
        try (var reader = Json.createReader(new StringReader(entry.details()))) {
            return reader.readObject().entrySet().stream().map(one -> Map.entry(word(WORDS + "detail." + one.getKey(), one.getKey()),
                    value(one.getKey(), one.getValue()))).toList();
        }
    }

    private String value(String name, JsonValue written) {
        return switch (written) {
            case JsonString text -> STATES.contains(name) ? state(text.getString()) : text(name, text.getString());
            case JsonArray list -> list.stream().map(one -> value(name, one)).collect(Collectors.joining(", "));
            case JsonObject object -> object.toString();
            default -> word("true".equals(written.toString()) ? "backoffice.on" : "false".equals(written.toString()) ? "backoffice.off" : "",
                    written.toString());
        };
    }

    private String state(String code) {
        return Stream.of("orders.state.", "orders.stage.").map(kind -> kind + code).filter(backoffice::knows).findFirst()
                .map(key -> backoffice.say(key))
                .orElse(code);
    }

    private String text(String name, String written) {
        var money = MONEY.matcher(written);
        if (money.matches()) {
            return formats.money(Money.of(money.group(1), money.group(2)), null);
        }
        return switch (name) {
            case "reason" -> orders.reason(written);
            case "permissions" -> word("permission." + written, written);
            default -> written;
        };
    }

    private String word(String key, String otherwise) {
        return backoffice.knows(key) ? backoffice.say(key) : otherwise;
    }
}
