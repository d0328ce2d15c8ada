package vitrina.backoffice.house;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrina.backoffice.frame.Desk;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actors;
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
    private Desk desk;
    @Inject
    private Notes notes;

    private final Map<String, String> values = new LinkedHashMap<>();
    private String words = "";

    /**
     * A setting as the page shows it.
     *
     * @param fixed whether environment or file decides, so that nothing can be changed here
     */
    public record Line(String key, String type, String meaning, String standard, Settings.Source source, boolean fixed,
            String environment, boolean secret) {}

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
        return new Line(setting.key(), setting.type(), desk.say("setting." + setting.key()), setting.written(setting.standard()),
                source, source == Settings.Source.ENVIRONMENT || source == Settings.Source.FILE, setting.environmentName(),
                setting.secret());
    }

    private String shown(Setting<?> setting) {
        return setting.secret() ? "" : setting.written(settings.get(setting));
    }

    @Transactional
    public void save(String key) {
        var setting = settings.groups().stream().flatMap(group -> group.settings().stream())
                .filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        settings.change(setting, values.get(key));
        audit.record("settings.changed", "setting", key, Json.createObjectBuilder()
                .add("value", setting.secret() ? "•••" : values.get(key)).build());
        if (setting.secret()) {
            values.put(key, "");
        }
        notes.done("backoffice.settings.saved", key);
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed == null ? "" : typed;
    }
}
