package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.refusal.Refusal;

/** At the start: reads every value of every source, and says in one sentence what is wrong. */
@ApplicationScoped
public class SettingsCheck {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());
    private static final int MOST_SHOWN = 100;

    @Inject
    private Settings settings;
    @Inject
    private SettingStore store;
    @Inject
    private ChangeLog changes;

    /** Moves what an older version stored: values of several countries in one text, secrets that could be read. */
    @Transactional
    public void bring() {
        store.lock();
        boolean moved = false;
        for (var former : formers()) {
            var text = store.move(former.key());
            text.ifPresent(value -> move(former, value));
            moved |= text.isPresent();
        }
        var rows = store.read();
        for (var setting : all()) {
            for (var name : rows.keySet()) {
                if (setting.secret() && ScopeKey.setting(name).equals(setting.key()) && !SecretCipher.isSealed(rows.get(name))) {
                    store.put(name, settings.cipher().seal(name, rows.get(name)));
                    moved = true;
                }
            }
        }
        if (moved) {
            changes.note("setting", 0);
            settings.forget();
        }
    }

    private void move(FormerSetting former, String text) {
        try {
            former.parts(text).forEach((at, value) -> {
                former.successor().check(value);
                store.put(at.name(former.successor().key()), value);
            });
            LOG.info(() -> "The setting " + former.key() + " (" + brief(text) + ") is " + former.successor().key() + " by country from now on.");
        } catch (IllegalArgumentException | Refusal unreadable) {
            // It was of no use before either, and nobody could mend it now.
            LOG.warning(() -> "The setting " + former.key() + " said \"" + brief(text) + "\", which says nothing of any country; the defaults of "
                    + former.successor().key() + " hold.");
        }
    }

    /** @throws StartRefused for a value that its setting does not take */
    public void values() {
        settings.given().troubles().stream().findFirst().ifPresent(trouble -> {
            throw new StartRefused(trouble);
        });
        settings.given().advice().forEach(LOG::warning);
        System.setProperty("vitrina.start.advice", String.join("\n", settings.given().advice()));
        var rows = store.read();
        for (var setting : all()) {
            var given = settings.given().of(setting);
            given.forEach((at, value) -> check(setting, at, value));
            rows.forEach((name, text) -> ScopeKey.in(name).ifPresent(at -> {
                if (!setting.isOfMachine() && ScopeKey.setting(name).equals(setting.key()) && !given.containsKey(at)) {
                    checkStored(setting, at, name, text);
                }
            }));
        }
    }

    private static void check(Setting<?> setting, ScopeKey at, OperatorValues.Given given) {
        if (at == null || at.level() != SettingLevel.COMPANY && !setting.levels().contains(at.level())) {
            throw new StartRefused(given.from() + " names no part of the company that " + setting.key() + " may be set for: "
                    + (setting.levels().isEmpty()
                            ? "it is for the machine as a whole"
                            : setting.levels().stream().map(level -> level == SettingLevel.COMPANY
                                    ? "the company (" + setting.environmentName() + ")"
                                    : "a " + level.name().toLowerCase(java.util.Locale.ROOT) + " (" + setting.environmentName()
                                            + "__" + level + "_...)")
                                    .collect(Collectors.joining(", ")))
                    + ".");
        }
        if (at.level() == SettingLevel.COMPANY && !setting.isOfMachine() && !setting.levels().contains(at.level())) {
            throw new StartRefused(given.from() + " is for the whole company, but " + setting.key() + " is set by country: "
                    + setting.environmentName() + "__COUNTRY_... takes " + setting.allowed() + ".");
        }
        refuse(setting, given.from(), given.text(), "");
    }

    private void checkStored(Setting<?> setting, ScopeKey at, String name, String stored) {
        var way = " Set " + setting.environmentName(at) + ", which goes before it.";
        var text = stored;
        if (setting.secret()) {
            try {
                text = settings.cipher().open(name, stored);
            } catch (IllegalArgumentException anotherKey) {
                throw new StartRefused("The secret " + name + " in the database was encrypted with another key than this node has. Set "
                        + KernelSettings.SECRET_KEY.environmentName() + " to that key, or lay its file secret-key into VITRINA_HOME." + way);
            }
        }
        refuse(setting, name + " in the backoffice", text, way);
    }

    private static void refuse(Setting<?> setting, String from, String text, String way) {
        try {
            setting.check(text);
        } catch (Refusal wrong) {
            throw new StartRefused(from + (setting.secret() ? " is a secret that cannot be used" : " is \"" + brief(text) + "\"") + ", but "
                    + setting.key() + " takes " + setting.allowed() + "." + way);
        }
    }

    /** When the company is there. @throws StartRefused for a part of the company that is not there, and for values that break a rule together */
    public void together() {
        var scopes = settings.scopes();
        var parts = scopes.stream().map(Scope::own).toList();
        if (!parts.isEmpty()) {
            all().forEach(setting -> settings.given().of(setting).forEach((at, given) -> exists(at, given, parts)));
        }
        var rows = store.read();
        settings.rules().flatMap(rule -> RuleCheck.of(settings, rule, rows)).findFirst().ifPresent(broken -> {
            throw new StartRefused("Settings do not go together" + (broken.scope().equals(Scope.COMPANY) ? "" : " in the " + broken.scope().own())
                    + ": " + broken.values().entrySet().stream().sorted(java.util.Comparator.comparing(each -> each.getKey().key()))
                            .map(each -> each.getKey().key() + " is " + brief(each.getKey().written(each.getValue().value())) + " ("
                                    + (each.getValue().source() == Settings.Source.BACKOFFICE ? "backoffice" : each.getValue().from()) + ")")
                            .collect(Collectors.joining(", "))
                    + "; " + broken.rule().words() + ".");
        });
    }

    /** A site's owner looks for it. A country of a former list may be one where nothing is sold any more. */
    private static void exists(ScopeKey at, OperatorValues.Given given, List<ScopeKey> parts) {
        if (at.level() == SettingLevel.COMPANY || at.level() == SettingLevel.SITE || parts.contains(at)
                || given.former()) {
            return;
        }
        throw new StartRefused(given.from() + " is for the " + at + ", which this company does not have; there are "
                + parts.stream().filter(part -> part.level() == at.level()).map(ScopeKey::key).collect(Collectors.joining(", ")) + ".");
    }

    private List<Setting<?>> all() {
        Map<String, Setting<?>> all = new HashMap<>();
        settings.groups().forEach(group -> group.settings().forEach(setting -> all.put(setting.key(), setting)));
        return all.values().stream().sorted(java.util.Comparator.comparing(Setting::key)).<Setting<?>>map(one -> one).toList();
    }

    private List<FormerSetting> formers() {
        return settings.groups().stream().flatMap(group -> group.formers().stream()).toList();
    }

    private static String brief(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }
}
