package vitrina.kernel.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.kernel.boot.Dev;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.kernel.refusal.Refusal;

/**
 * Looks texts up. Arguments fill {@link MessageFormat} places, money as the language writes it, and choose among {@link Plurals}; a text without
 * arguments is taken as it is.
 */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "read once for all, then from memory")
@ApplicationScoped
public class Texts implements ChangeListener {

    public static final List<String> LANGUAGES = List.of("es", "en", "pt");

    @Inject
    private Sql sql;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /**
     * @param languageTag such as es or es-AR
     * @return the text; the key in ⟦brackets⟧ when no language has it, so that a gap is seen
     */
    public String get(String languageTag, String key, Object... arguments) {
        var text = all(languageTag).get(key);
        if (text == null) {
            return "⟦" + key + "⟧";
        }
        if (arguments.length == 0) {
            return text;
        }
        var locale = Locale.forLanguageTag(languageTag);
        var chosen = text.contains("plural,") ? Plurals.chosen(text, locale, arguments) : text;
        var format = formats.computeIfAbsent(languageTag + "|" + chosen, any -> new MessageFormat(chosen.replace("'", "''"), locale));
        return ((MessageFormat) format.clone()).format(Arrays.stream(arguments)
                .map(one -> one instanceof Money money ? MoneyFormat.format(money, languageTag) : one).toArray());
    }

    public String get(String languageTag, Refusal refusal) {
        return get(languageTag, refusal.textKey(), refusal.arguments());
    }

    public boolean has(String languageTag, String key) {
        return all(languageTag).containsKey(key);
    }

    /** Every text of a language with its fall-backs filled in; for pages, as {@code #{t['key']}}. */
    public Map<String, String> all(String languageTag) {
        var known = byLanguage.get(languageTag);
        if (known == null) {
            known = load(languageTag);
            if (!Dev.isOn()) {
                byLanguage.put(languageTag, known);
            }
        }
        return known;
    }

    /** The texts that came with the product, for when the company's own cannot be read. */
    public Map<String, String> shipped(String language) {
        return TextFiles.read(language);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("text");
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        byLanguage.clear();
        formats.clear();
    }

    private Map<String, String> load(String languageTag) {
        int dash = languageTag.indexOf('-');
        var texts = new HashMap<String, String>();
        if (dash > 0) {
            texts.putAll(all(languageTag.substring(0, dash)));
        }
        texts.putAll(TextFiles.read(languageTag.replace('-', '_')));
        sql.list("select key, value from kernel_text where language = ?",
                row -> texts.put(row.getString(1), row.getString(2)), languageTag);
        return Map.copyOf(texts);
    }
}
