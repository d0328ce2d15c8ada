package vitrina.backoffice.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingLevel;
import vitrina.kernel.settings.Settings;

/** Every declared setting by module, for the company or one part of it: meaning, value, where it comes from, and how it is changed. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;
    @Inject
    private SettingLines made;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private final Map<String, String> values = new LinkedHashMap<>();
    /** Made once for a page, not once for a question of it. */
    private transient List<Section> sections;
    private String part = "";
    private String typedWords = "";
    private String words = "";
    private String refusedKey;
    private String refusal;

    /** The settings of a module. */
    public record Section(String module, List<SettingLine> lines) {}

    /** A part of the company to choose. */
    public record Part(String part, String name, boolean branch) {}

    @PostConstruct
    void open() {
        Actors.require(Setting.PERMISSION);
        var wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("for", "");
        part = getParts().stream().map(Part::part).filter(wanted::equals).findFirst().orElse(getParts().getFirst().part());
        all().forEach(setting -> values.put(setting.key(), made.typed(setting, scope())));
    }

    private List<Setting<?>> all() {
        return settings.groups().stream().flatMap(group -> group.settings().stream()).<Setting<?>>map(one -> one).toList();
    }

    /** The company first, unless somebody is bound to a branch. */
    public List<Part> getParts() {
        var parts = new ArrayList<Part>();
        var actor = Actors.current();
        if (actor.branchId() == null) {
            parts.add(new Part("", backoffice.say("backoffice.settings.company"), false));
        }
        settings.scopes().stream().filter(scope -> actor.branchId() == null || backoffice.getBranch().scope().equals(scope)).forEach(
                scope -> parts.add(new Part(SettingLines.part(scope.own()), made.place(scope.own()), scope.own().level() == SettingLevel.BRANCH)));
        return parts;
    }

    private Scope scope() {
        return settings.scopes().stream().filter(one -> SettingLines.part(one.own()).equals(part)).findFirst().orElse(Scope.COMPANY);
    }

    public List<Section> getSections() {
        if (sections == null) {
            var wanted = words.toLowerCase(Locale.ROOT).strip();
            var scope = scope();
            var byModule = new TreeMap<String, List<SettingLine>>();
            settings.groups().forEach(group -> made.of(group.settings(), scope).map(setting -> made.line(setting, scope))
                    .filter(line -> (line.key() + " " + line.meaning()).toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(line -> byModule.computeIfAbsent(group.module(), module -> new ArrayList<>()).add(line)));
            sections = byModule.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue())).toList();
        }
        return sections;
    }

    /** What is wrong with a value is said beside its field: the page is long, and its top out of sight. */
    public void save(String key) {
        act(key, "backoffice.settings.saved", setting -> {
            settings.change(setting, scope(), values.get(key));
            values.put(key, made.typed(setting, scope()));
        });
    }

    /** Gives up the value of this part of the company. */
    public void inherit(String key) {
        act(key, "backoffice.settings.inherited", setting -> {
            settings.inherit(setting, scope());
            values.put(key, made.typed(setting, scope()));
        });
    }

    private void act(String key, String done, java.util.function.Consumer<Setting<?>> act) {
        refusedKey = null;
        try {
            act.accept(all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow());
            sections = null;
            notes.passing(done, key);
        } catch (Refusal refused) {
            refusedKey = key;
            refusal = backoffice.say(refused);
        }
    }

    public boolean refused(SettingLine line) {
        return line.key().equals(refusedKey);
    }

    public String getRefusal() {
        return refusal;
    }

    /** Only now: while the fields of the lines are read, the lines must stay. */
    public void choose() {
        words = typedWords;
        sections = null;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getPart() {
        return part;
    }

    public String getPlace() {
        return made.place(scope().own());
    }

    public boolean isCompany() {
        return part.isEmpty();
    }

    public String getWords() {
        return typedWords;
    }

    public void setWords(String typed) {
        typedWords = typed == null ? "" : typed;
    }
}
