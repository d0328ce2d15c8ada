package vitrina.backoffice.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;

/** Every declared setting by module: meaning, value, where it comes from; those not fixed by the server can be changed. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Transactions transactions;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private final Map<String, String> values = new LinkedHashMap<>();
    private String typedWords = "";
    private String words = "";
    private String refusedKey;
    private String refusal;

    /**
     * A setting as the page shows it.
     *
     * @param fixed whether environment or file decides, so that nothing can be changed here
     */
    public record Line(String key, String type, String meaning, String standard, boolean fixed, String environment, boolean secret) {}

    /** The settings of a module. */
    public record Section(String module, List<Line> lines) {}

    @PostConstruct
    void open() {
        Actors.require("settings.change");
        settings.groups().forEach(group -> group.settings().forEach(setting -> values.put(setting.key(), shown(setting))));
    }

    public List<Section> getSections() {
        var wanted = words.toLowerCase(Locale.ROOT).strip();
        var sections = new TreeMap<String, List<Line>>();
        settings.groups().forEach(group -> group.settings().stream().map(this::line)
                .filter(line -> (line.key() + " " + line.meaning()).toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(line -> sections.computeIfAbsent(group.module(), module -> new ArrayList<>()).add(line)));
        return sections.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue())).toList();
    }

    private Line line(Setting<?> setting) {
        var source = settings.source(setting);
        return new Line(setting.key(), setting.type(), backoffice.say("setting." + setting.key()), setting.written(setting.standard()),
                source == Settings.Source.ENVIRONMENT || source == Settings.Source.FILE, setting.environmentName(),
                setting.secret());
    }

    private String shown(Setting<?> setting) {
        return setting.secret() ? "" : setting.written(settings.get(setting));
    }

    /** What is wrong with a value is said beside its field: the page is long, and its top out of sight. */
    public void save(String key) {
        refusedKey = null;
        try {
            change(key);
            notes.passing("backoffice.settings.saved", key);
        } catch (Refusal refused) {
            refusedKey = key;
            refusal = backoffice.say(refused);
        }
    }

    private void change(String key) {
        var setting = find(key);
        transactions.in(() -> {
            settings.change(setting, values.get(key));
            audit.record("settings.changed", "setting", key, Json.createObjectBuilder()
                    .add("value", setting.secret() ? "•••" : values.get(key)).build());
            return key;
        });
        if (setting.secret()) {
            values.put(key, "");
        }
    }

    private Setting<?> find(String key) {
        return settings.groups().stream().flatMap(group -> group.settings().stream()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    /** Asked anew, since a line is the one that was there before it was saved. */
    public Settings.Source source(String key) {
        return settings.source(find(key));
    }

    public boolean refused(Line line) {
        return line.key().equals(refusedKey);
    }

    public String getRefusal() {
        return refusal;
    }

    /** Only now: while the fields of the lines are read, the lines must stay. */
    public void choose() {
        words = typedWords;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getWords() {
        return typedWords;
    }

    public void setWords(String typed) {
        typedWords = typed == null ? "" : typed;
    }
}
