package vitrina.kernel.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What was set in the backoffice, for whoever asks MicroProfile Config; without secrets. It is told by {@link Settings} and asks no database, since the
 * server asks it before there are tables.
 */
public final class SettingsTable implements ConfigSource {

    /** Above what ships with programs, below file and environment. */
    static final int ORDINAL = 150;

    private static volatile Map<String, String> values = Map.of();

    /** @param rows by name, as they are stored */
    static void tell(Map<String, String> rows) {
        var all = new HashMap<String, String>();
        rows.forEach((name, value) -> all.put(SettingsFile.PREFIX + name, value));
        values = Map.copyOf(all);
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "settings of the backoffice";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
