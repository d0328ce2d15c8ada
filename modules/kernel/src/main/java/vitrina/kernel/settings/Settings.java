package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/** Reads settings, and changes those that neither environment nor file has fixed. No SQL once warm. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "read before anything else")
@ApplicationScoped
public class Settings implements ChangeListener {

    /** Where a value comes from. */
    public enum Source {
        ENVIRONMENT, FILE, BACKOFFICE, DEFAULT
    }

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private ChangeLog changes;
    @Inject
    @Any
    private Instance<SettingGroup> groups;

    /** A setting was changed on this node. */
    record Changed(String key) {}

    @Inject
    private Event<Changed> told;

    private final Memoized<Map<String, String>> stored = new Memoized<>();
    private volatile Properties file;

    public <T> T get(Setting<T> setting) {
        var text = raw(setting);
        try {
            return text == null ? setting.standard() : setting.reader().apply(text);
        } catch (RuntimeException e) {
            throw new IllegalStateException("The setting " + setting.key() + " is not a " + setting.type() + ": " + text, e);
        }
    }

    public Source source(Setting<?> setting) {
        if (environment(setting) != null) {
            return Source.ENVIRONMENT;
        }
        if (file().getProperty(setting.key()) != null) {
            return Source.FILE;
        }
        return !KernelSettings.OF_THE_HOUSE.contains(setting) && stored().containsKey(setting.key()) ? Source.BACKOFFICE : Source.DEFAULT;
    }

    /** Every declared setting by module. */
    public List<SettingGroup> groups() {
        var all = new ArrayList<SettingGroup>();
        groups.forEach(all::add);
        all.sort(java.util.Comparator.comparing(SettingGroup::module));
        return all;
    }

    /** @throws Refusal kernel.setting-fixed, kernel.setting-invalid, kernel.setting-beyond */
    @Transactional
    public void change(Setting<?> setting, String value) {
        var actor = Actors.require("settings.change");
        if (source(setting) == Source.ENVIRONMENT || source(setting) == Source.FILE || KernelSettings.OF_THE_HOUSE.contains(setting)) {
            throw new Refusal("kernel.setting-fixed", setting.key());
        }
        setting.check(value);
        sql.update("""
                insert into kernel_setting (key, value, changed_at, changed_by) values (?, ?, ?, ?)
                on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by""", setting.key(), value, clock.now(), actor.name());
        changes.note("setting", 0);
        told.fire(new Changed(setting.key()));
    }

    /** Whoever changed it sees it at once; other nodes read the change log. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed here) {
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

    private String raw(Setting<?> setting) {
        var value = environment(setting);
        if (value == null) {
            value = file().getProperty(setting.key());
        }
        return value != null || KernelSettings.OF_THE_HOUSE.contains(setting) ? value : stored().get(setting.key());
    }

    private static String environment(Setting<?> setting) {
        var value = System.getProperty("vitrina." + setting.key());
        return value == null ? System.getenv(setting.environmentName()) : value;
    }

    private Map<String, String> stored() {
        return stored.get(() -> {
            var read = new HashMap<String, String>();
            sql.list("select key, value from kernel_setting", row -> read.put(row.getString(1), row.getString(2)));
            return Map.copyOf(read);
        });
    }

    private Properties file() {
        var known = file;
        if (known == null) {
            known = new Properties();
            var home = environment(KernelSettings.HOME);
            var path = Path.of(home == null ? KernelSettings.HOME.standard() : home, "vitrina.properties");
            if (Files.isReadable(path)) {
                try (var reader = Files.newBufferedReader(path)) {
                    known.load(reader);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            file = known;
        }
        return known;
    }
}
