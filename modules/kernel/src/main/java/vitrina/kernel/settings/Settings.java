package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** Reads settings, and changes those that neither environment nor file has fixed. No SQL once warm. */
@ApplicationScoped
public class Settings implements ChangeListener {

    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final String HIDDEN = "•••";

    /** Where a value comes from. */
    public enum Source {
        ENVIRONMENT, FILE, BACKOFFICE, DEFAULT
    }

    /**
     * What the table said when it was last read.
     *
     * @param values of each setting, made when it is first asked for
     */
    private record Stored(Map<String, String> rows, Map<String, Map<ScopeKey, SettingValue<?>>> values) {}

    @Inject
    private SettingStore store;
    @Inject
    private ChangeLog changes;
    @Inject
    @Any
    private Instance<SettingGroup> groups;
    @Inject
    private Instance<ScopeDirectory> directory;
    @Inject
    private Event<SettingChanged> told;

    private final Memoized<Stored> stored = new Memoized<>();
    private final Memoized<OperatorValues> given = new Memoized<>();
    private final Memoized<SecretCipher> cipher = new Memoized<>();
    private final Map<String, Map<ScopeKey, SettingValue<?>>> ofMachine = new ConcurrentHashMap<>();

    /** For the company as a whole. */
    public <T> T get(Setting<T> setting) {
        return get(setting, Scope.COMPANY);
    }

    /** The narrowest value there is: of the branch, else of its site, its country, the company, else the default. */
    public <T> T get(Setting<T> setting, Scope scope) {
        var said = said(setting);
        for (var part : scope.chain()) {
            var value = said.get(part);
            if (value != null) {
                return own(setting, value).value();
            }
        }
        return setting.standard(scope);
    }

    /** The same, and who says it. */
    public <T> SettingValue<T> value(Setting<T> setting, Scope scope) {
        var said = said(setting);
        return scope.chain().stream().filter(said::containsKey).findFirst().map(part -> own(setting, said.get(part)))
                .orElseGet(() -> new SettingValue<>(setting.standard(scope), Source.DEFAULT, null, ""));
    }

    /** Every value that somebody has given, by scope. */
    public Map<ScopeKey, SettingValue<?>> said(Setting<?> setting) {
        var values = setting.isOfMachine() ? ofMachine : stored().values();
        var known = values.get(setting.key());
        return known == null ? values.computeIfAbsent(setting.key(), any -> read(setting)) : known;
    }

    /** Every declared setting by module. */
    public List<SettingGroup> groups() {
        var all = new ArrayList<SettingGroup>();
        groups.forEach(all::add);
        all.sort(Comparator.comparing(SettingGroup::module));
        return all;
    }

    /** The parts of the company that may have values of their own. */
    public List<Scope> scopes() {
        return directory.isResolvable() ? directory.get().scopes() : List.of();
    }

    /** Whether the current actor may set this there. */
    public boolean mayChange(Setting<?> setting, Scope scope) {
        var actor = Actors.current();
        return actor.may(setting.permission()) && setting.levels().contains(scope.own().level())
                && (actor.branchId() == null || directory.isResolvable() && directory.get().belongsTo(scope, actor.branchId()));
    }

    /** @throws Refusal kernel.setting-fixed, kernel.setting-scope, kernel.setting-invalid, kernel.setting-beyond, and those of rules */
    @Transactional
    public void change(Setting<?> setting, Scope scope, String typed) {
        admit(setting, scope);
        setting.check(typed);
        var name = scope.own().name(setting.key());
        write(setting, name, typed, setting.secret() ? cipher().seal(name, typed) : typed);
    }

    /** For the company as a whole. */
    @Transactional
    public void change(Setting<?> setting, String typed) {
        change(setting, Scope.COMPANY, typed);
    }

    /** Gives up the value of this part of the company, which then has what the wider one has. */
    @Transactional
    public void inherit(Setting<?> setting, Scope scope) {
        admit(setting, scope);
        write(setting, scope.own().name(setting.key()), null, null);
    }

    private void admit(Setting<?> setting, Scope scope) {
        Actors.require(setting.permission());
        var part = scope.own();
        var there = said(setting).get(part);
        if (setting.isOfMachine() || there != null && there.fixed()) {
            throw new Refusal("kernel.setting-fixed", setting.key());
        }
        if (!setting.levels().contains(part.level()) || part.level() != SettingLevel.COMPANY && !scopes().contains(scope)) {
            throw new Refusal("kernel.setting-scope", setting.key(), part.key());
        }
        if (!mayChange(setting, scope)) {
            throw new Refusal("kernel.forbidden", setting.permission());
        }
    }

    private void write(Setting<?> setting, String name, String typed, String value) {
        store.lock();
        var rows = new HashMap<>(store.read());
        var before = value == null ? rows.remove(name) : rows.put(name, value);
        if (value == null && before == null) {
            return;
        }
        rules().filter(rule -> rule.settings().contains(setting)).forEach(rule -> RuleCheck.of(this, rule, rows).findFirst().ifPresent(broken -> {
            throw broken.refusal();
        }));
        if (value == null) {
            store.remove(name);
        } else {
            store.put(name, value);
        }
        changes.note("setting", 0);
        told.fire(new SettingChanged(name, shown(setting, before), shown(setting, typed)));
    }

    private static String shown(Setting<?> setting, String value) {
        return value != null && setting.secret() ? HIDDEN : value;
    }

    java.util.stream.Stream<SettingRule> rules() {
        return groups().stream().flatMap(group -> group.rules().stream());
    }

    /** Whoever changed it sees it at once; other nodes read the change log. What was read inside a transaction that failed is forgotten too. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingChanged here) {
        stored.forget();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("setting");
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        stored.forget();
    }

    /** Reads everything again, also what whoever runs the machine says, which otherwise counts from one start to the next. */
    public void forget() {
        stored.forget();
        given.forget();
        ofMachine.clear();
    }

    Map<ScopeKey, SettingValue<?>> read(Setting<?> setting, Map<String, String> rows) {
        var values = new HashMap<ScopeKey, SettingValue<?>>();
        rows.forEach((name, text) -> {
            if (ScopeKey.setting(name).equals(setting.key())) {
                ScopeKey.in(name)
                        .ifPresent(at -> read(setting, name, text).ifPresent(value -> values.put(at, value(value, Source.BACKOFFICE, at, name))));
            }
        });
        given().of(setting).forEach((at, said) -> {
            if (at != null) {
                typed(setting, said.from(), said.text()).ifPresent(value -> values.put(at, value(value, said.source(), at, said.from())));
            }
        });
        return Map.copyOf(values);
    }

    private Map<ScopeKey, SettingValue<?>> read(Setting<?> setting) {
        return read(setting, setting.isOfMachine() ? Map.of() : stored().rows());
    }

    private Optional<?> read(Setting<?> setting, String name, String text) {
        try {
            return typed(setting, name, setting.secret() ? cipher().open(name, text) : text);
        } catch (IllegalArgumentException anotherKey) {
            LOG.severe(() -> "The secret " + name + " cannot be decrypted and is not used: " + anotherKey.getMessage());
            return Optional.empty();
        }
    }

    /** What is wrong keeps the suite from starting; what gets wrong later, by an older node, must not end it. */
    private static Optional<?> typed(Setting<?> setting, String name, String text) {
        try {
            return Optional.of(setting.check(text));
        } catch (Refusal wrong) {
            LOG.log(Level.SEVERE, () -> "The value of " + name + " is not used; " + setting.key() + " takes " + setting.allowed());
            return Optional.empty();
        }
    }

    private static SettingValue<?> value(Object value, Source source, ScopeKey at, String from) {
        return new SettingValue<>(value, source, at, from);
    }

    @SuppressWarnings({"unchecked", "unused"}) // It was read by this setting's type.
    private static <T> SettingValue<T> own(Setting<T> setting, SettingValue<?> value) {
        return (SettingValue<T>) value;
    }

    SecretCipher cipher() {
        return cipher.get(() -> new SecretCipher(get(KernelSettings.SECRET_KEY), Path.of(get(KernelSettings.HOME))));
    }

    OperatorValues given() {
        return given.get(() -> {
            var all = groups();
            return new OperatorValues(
                    StreamSupport.stream(ConfigProvider.getConfig(Settings.class.getClassLoader()).getConfigSources().spliterator(), false),
                    all.stream().flatMap(group -> group.settings().stream()).map(setting -> SettingsFile.PREFIX + setting.key()).toList(),
                    all.stream().flatMap(group -> group.formers().stream()).toList());
        });
    }

    private Stored stored() {
        return stored.get(() -> {
            var rows = store.read();
            var secrets = groups().stream().flatMap(group -> group.settings().stream()).filter(one -> one.secret() || one.isOfMachine())
                    .map(Setting::key).collect(java.util.stream.Collectors.toSet());
            var open = new HashMap<>(rows);
            open.keySet().removeIf(name -> secrets.contains(ScopeKey.setting(name)));
            SettingsTable.tell(open);
            return new Stored(Map.copyOf(rows), new ConcurrentHashMap<>());
        });
    }
}
