package vitrina.kernel.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vitrina.kernel.refusal.Refusal;

/**
 * A rule that would be broken in a part of the company.
 *
 * @param values what its settings would be there
 */
record RuleCheck(SettingRule rule, Scope scope, Map<Setting<?>, SettingValue<?>> values, Refusal refusal) {

    /** Asks wherever somebody has set one of the rule's settings. @param rows what the table would hold */
    static Stream<RuleCheck> of(Settings settings, SettingRule rule, Map<String, String> rows) {
        var said = new HashMap<Setting<?>, Map<ScopeKey, SettingValue<?>>>();
        rule.settings().forEach(setting -> said.put(setting, settings.read(setting, rows)));
        return Stream.concat(Stream.of(Scope.COMPANY), settings.scopes().stream())
                .filter(scope -> said.values().stream().anyMatch(values -> values.containsKey(scope.own())))
                .flatMap(scope -> {
                    var values = new HashMap<Setting<?>, SettingValue<?>>();
                    said.forEach((setting, parts) -> values.put(setting, narrowest(setting, scope, parts)));
                    return rule.broken().apply(reading(values)).map(refusal -> new RuleCheck(rule, scope, values, refusal)).stream();
                });
    }

    private static SettingRule.Values reading(Map<Setting<?>, SettingValue<?>> values) {
        return new SettingRule.Values() {
            @Override
            @SuppressWarnings("unchecked") // It was read by this setting's type.
            public <T> T get(Setting<T> setting) {
                return (T) values.get(setting).value();
            }
        };
    }

    private static <T> SettingValue<?> narrowest(Setting<T> setting, Scope scope, Map<ScopeKey, SettingValue<?>> said) {
        return scope.chain().stream().filter(said::containsKey).<SettingValue<?>>map(said::get).findFirst()
                .orElseGet(() -> new SettingValue<>(setting.standard(scope), Settings.Source.DEFAULT, null, "default"));
    }
}
