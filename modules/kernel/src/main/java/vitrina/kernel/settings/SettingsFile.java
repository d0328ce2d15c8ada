package vitrina.kernel.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * {@code VITRINA_HOME/vitrina.properties} for MicroProfile Config, which makes one itself and knows no beans then. Its keys are the settings', with or
 * without {@code vitrina.} before them. Read once.
 */
public final class SettingsFile implements ConfigSource {

    /** Below the environment. */
    static final int ORDINAL = 250;
    static final String PREFIX = "vitrina.";

    private static final int MOST_BYTES = 1 << 20;

    private final Path path;
    private final Map<String, String> values = new HashMap<>();
    private String trouble;

    public SettingsFile() {
        this(Path.of(home(), "vitrina.properties"));
    }

    SettingsFile(Path path) {
        this.path = path;
        if (Files.exists(path)) {
            read();
        }
    }

    private static String home() {
        var said = System.getProperty("vitrina.home", System.getenv("VITRINA_HOME"));
        return said == null || said.isBlank() ? KernelSettings.HOME.standard() : said;
    }

    private void read() {
        var all = new Properties();
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new IOException("it is larger than a megabyte");
            }
            try (var reader = Files.newBufferedReader(path)) {
                all.load(reader);
            }
        } catch (IOException | IllegalArgumentException e) {
            trouble = path + " cannot be read (" + e.getMessage() + ").";
        }
        all.forEach((key, value) -> values.put(key.toString().startsWith(PREFIX) ? key.toString() : PREFIX + key, value.toString().strip()));
    }

    /** Why it could not be read, a sentence; else null. */
    String trouble() {
        return trouble;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.copyOf(values.keySet());
    }

    @Override
    public String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return path.toString();
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
