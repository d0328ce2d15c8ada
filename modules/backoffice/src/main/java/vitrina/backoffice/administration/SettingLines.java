package vitrina.backoffice.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vitrina.backoffice.frame.Backoffice;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.ScopeKey;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingLevel;
import vitrina.kernel.settings.SettingValue;
import vitrina.kernel.settings.Settings;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;

/** Makes the lines of the settings page, in the words of whoever looks at it. */
@RequestScoped
class SettingLines {

    @Inject
    private Settings settings;
    @Inject
    private Company company;
    @Inject
    private Backoffice backoffice;

    /** What can be seen for this part of the company: everything for the company, else what may be set there. */
    Stream<Setting<?>> of(List<Setting<?>> all, Scope scope) {
        return all.stream().filter(setting -> Actors.current().may(setting.permission()))
                .filter(setting -> scope.equals(Scope.COMPANY) || setting.levels().contains(scope.own().level()));
    }

    SettingLine line(Setting<?> setting, Scope scope) {
        var value = settings.value(setting, scope);
        boolean here = value.at() != null && value.at().equals(scope.own());
        boolean editable = !(here && value.fixed()) && settings.mayChange(setting, scope);
        return new SettingLine(setting.key(), setting.type(), backoffice.say("setting." + setting.key()), bounds(setting),
                setting.secret() ? "" : named(setting, setting.written(setting.standard(scope))),
                setting.environmentName(scope.own()) + (byPart(setting, scope) ? "__COUNTRY_…" : ""), setting.secret(), editable,
                here && editable, value.source(), told(setting, value, here), choices(setting), differences(setting, scope));
    }

    /** A value as its field has it; nothing of a secret. */
    String typed(Setting<?> setting, Scope scope) {
        return setting.secret() ? "" : setting.written(settings.value(setting, scope).value());
    }

    /** How the page is asked for a part of the company. */
    static String part(ScopeKey key) {
        return key.level() == SettingLevel.COMPANY ? "" : key.level().name().toLowerCase(Locale.ROOT) + "." + key.key();
    }

    String place(ScopeKey key) {
        return switch (key.level()) {
            case COMPANY -> backoffice.say("backoffice.settings.company");
            case COUNTRY -> backoffice.country(key.key());
            case BRANCH -> company.branches().stream().filter(branch -> branch.scope().own().equals(key)).findFirst().map(Branch::name)
                    .orElse(key.key());
            case SITE -> key.key();
        };
    }

    private String bounds(Setting<?> setting) {
        return setting.kind().least() == null ? "" : backoffice.say("backoffice.settings.between", setting.kind().least(), setting.kind().most());
    }

    private String told(Setting<?> setting, SettingValue<?> value, boolean here) {
        if (setting.isOfMachine() || value.fixed()) {
            return backoffice.say("backoffice.settings.source." + (value.source() == Settings.Source.FILE ? "FILE" : "ENVIRONMENT"));
        }
        return value.at() == null || here
                ? backoffice.say("backoffice.settings.source." + value.source())
                : backoffice.say("backoffice.settings.from", place(value.at()));
    }

    private List<SettingLine.Choice> choices(Setting<?> setting) {
        return setting.kind().choices().stream().map(word -> {
            var key = "setting." + setting.key() + "." + word;
            var name = setting.type().equals("flag")
                    ? backoffice.say("backoffice." + (word.equals("true") ? "on" : "off"))
                    : backoffice.knows(key) ? backoffice.say(key) : word;
            return new SettingLine.Choice(word, name);
        }).toList();
    }

    /** Those below this part: of a company all, of a country its branches. What has no value for the company is told for every country. */
    private List<SettingLine.Difference> differences(Setting<?> setting, Scope scope) {
        boolean all = byPart(setting, scope);
        var found = new ArrayList<SettingLine.Difference>();
        for (var narrower : settings.scopes()) {
            boolean below = !narrower.equals(scope) && narrower.chain().contains(scope.own());
            boolean own = settings.said(setting).containsKey(narrower.own());
            if (below && (own || all && setting.levels().contains(narrower.own().level()))) {
                found.add(new SettingLine.Difference(place(narrower.own()), shown(setting, narrower), part(narrower.own())));
            }
        }
        return found;
    }

    /** Seen for the company, but set for its parts only. */
    private static boolean byPart(Setting<?> setting, Scope scope) {
        return scope.equals(Scope.COMPANY) && !setting.isOfMachine() && !setting.levels().contains(SettingLevel.COMPANY);
    }

    private String shown(Setting<?> setting, Scope scope) {
        return setting.secret() ? "•••" : named(setting, setting.written(settings.value(setting, scope).value()));
    }

    private String named(Setting<?> setting, String written) {
        return choices(setting).stream().filter(choice -> choice.value().equals(written)).map(SettingLine.Choice::name).findFirst().orElse(written);
    }
}
