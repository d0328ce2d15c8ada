package vitrina.kernel.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** What environment, file and every other source of MicroProfile Config that ranks above the backoffice say of settings. */
final class OperatorValues {

    private static final String PREFIX = "VITRINA_";
    /** Between a setting and its scope, in the environment. */
    private static final String MARK = "__";

    /**
     * A value that the operator gave.
     *
     * @param from   the name under which it was found
     * @param former whether a setting of the version before says it
     */
    record Given(String text, Settings.Source source, String from, boolean former) {}

    private final Map<String, Map<ScopeKey, Given>> bySetting = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    /**
     * @param sources in any order
     * @param exact   names to ask for, since there are sources that do not list theirs
     */
    OperatorValues(Stream<ConfigSource> sources, List<String> exact, List<FormerSetting> formers) {
        sources.filter(source -> source.getOrdinal() > SettingsTable.ORDINAL)
                .sorted(Comparator.comparingInt(ConfigSource::getOrdinal).reversed()).forEach(source -> {
                    if (source instanceof SettingsFile file && file.trouble() != null) {
                        troubles.add(file.trouble());
                    }
                    source.getPropertyNames().forEach(name -> take(source, name));
                    exact.forEach(name -> take(source, name));
                });
        formers.forEach(this::understand);
        var known = Stream.concat(exact.stream().map(ScopeKey::folded), formers.stream().map(FormerSetting::environmentName)).toList();
        bySetting.forEach((name, said) -> said.values().stream().filter(one -> one.source() == Settings.Source.FILE && !known.contains(name))
                .forEach(one -> advice.add(one.from() + " is no setting.")));
    }

    Map<ScopeKey, Given> of(Setting<?> setting) {
        return bySetting.getOrDefault(setting.environmentName(), Map.of());
    }

    /** What cannot be understood, sentences. */
    List<String> troubles() {
        return troubles;
    }

    /** What to write in the next version, sentences. */
    List<String> advice() {
        return advice;
    }

    /** As MicroProfile Config has it, nothing is no value. */
    private void take(ConfigSource source, String name) {
        var folded = ScopeKey.folded(name);
        var value = folded.startsWith(PREFIX) ? source.getValue(name) : null;
        if (value == null || value.isEmpty()) {
            return;
        }
        int mark = folded.indexOf(MARK);
        var given = new Given(value, source instanceof SettingsFile ? Settings.Source.FILE : Settings.Source.ENVIRONMENT,
                name.startsWith(PREFIX) ? name : plain(source, name) + " in " + place(source), false);
        var base = mark < 0 ? folded : folded.substring(0, mark);
        var scope = mark < 0 ? ScopeKey.in("") : scope(name, folded.substring(mark + MARK.length()));
        scope.ifPresentOrElse(at -> bySetting.computeIfAbsent(base, any -> new HashMap<>()).putIfAbsent(at, given),
                () -> bySetting.computeIfAbsent(base, any -> new HashMap<>()).putIfAbsent(null, given));
    }

    /** Branches keep the letters of their key where the source has them. */
    private static java.util.Optional<ScopeKey> scope(String name, String folded) {
        return name.contains(".@") ? ScopeKey.in(name) : ScopeKey.parse(folded, '_');
    }

    private static String plain(ConfigSource source, String name) {
        return source instanceof SettingsFile ? name.substring(SettingsFile.PREFIX.length()) : name;
    }

    private static String place(ConfigSource source) {
        return source.getName() == null ? source.getClass().getSimpleName() : source.getName();
    }

    private void understand(FormerSetting former) {
        var given = bySetting.getOrDefault(former.environmentName(), Map.of()).get(ScopeKey.COMPANY);
        if (given == null) {
            return;
        }
        try {
            var target = bySetting.computeIfAbsent(former.successor().environmentName(), any -> new HashMap<>());
            var words = new ArrayList<String>();
            former.parts(given.text()).forEach((at, text) -> {
                target.putIfAbsent(at, new Given(text, given.source(), given.from(), true));
                words.add(former.successor().environmentName(at) + "=" + text);
            });
            advice.add(given.from() + " is understood for the last time in this version; write " + String.join(", ", words) + " instead.");
        } catch (RuntimeException unreadable) {
            troubles.add(given.from() + " is \"" + given.text() + "\", which cannot be read; write values by country instead, such as "
                    + former.successor().environmentName(ScopeKey.of(SettingLevel.COUNTRY, "AR")) + ", which takes "
                    + former.successor().allowed().toLowerCase(Locale.ROOT) + ".");
        }
    }
}
