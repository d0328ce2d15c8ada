package vitrina.storefront.page;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrina.kernel.refusal.Refusal;
import vitrina.storefront.site.Site;

/** What was typed into a form and what is wrong with it, field by field: {@code #{form.values.email}}, {@code #{form.errors.email}}. */
public final class Form {

    private final Site site;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String problem;

    public Form(Site site) {
        this.site = site;
    }

    /** Fills a field unless something was typed already. */
    public Form fill(String field, String value) {
        values.putIfAbsent(field, value == null ? "" : value);
        return this;
    }

    public Form type(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** @param code a refusal's code, such as people.email-invalid */
    public Form refuse(String field, String code, Object... arguments) {
        errors.putIfAbsent(field, site.text("refusal." + code, arguments));
        return this;
    }

    public Form refuse(String field, Refusal refusal) {
        return refuse(field, refusal.code(), refusal.arguments());
    }

    /** What is wrong with the whole, shown above the fields. */
    public Form refuse(Refusal refusal) {
        problem = site.text(refusal.textKey(), refusal.arguments());
        return this;
    }

    /** What is wrong with the whole, in words that are already the reader's. */
    public Form problem(String text) {
        problem = text;
        return this;
    }

    /** Notes that a required field is empty. */
    public Form require(String... fields) {
        for (var field : fields) {
            if (get(field).isEmpty()) {
                refuse(field, "storefront.required");
            }
        }
        return this;
    }

    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isGood() {
        return errors.isEmpty() && problem == null;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getProblem() {
        return problem;
    }
}
