package vitrina.kernel.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A setting of the version before, one text for several countries. Its stored value is moved at the start; environment and file may still say it
 * in this version.
 *
 * @param countries what the text says of each country, as the successor writes it; throws for a text that says nothing
 * @param silent    what it said of the countries it did not name
 */
public record FormerSetting(String key, Setting<?> successor, Function<String, Map<String, String>> countries, String silent) {

    /** By scope; countries with a default of their own are named, or it would come back to them. */
    Map<ScopeKey, String> parts(String text) {
        var parts = new LinkedHashMap<ScopeKey, String>();
        countries.apply(text).forEach((country, value) -> parts.put(ScopeKey.of(SettingLevel.COUNTRY, country), value));
        successor.standards().keySet().forEach(country -> parts.putIfAbsent(country, silent));
        return parts;
    }

    String environmentName() {
        return ScopeKey.folded("vitrina." + key);
    }
}
