package vitrina.kernel.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Vitrina this is; for the house, never for strangers. */
public final class Version {

    private static final String TEXT = read();

    private Version() {
    }

    /** Such as {@code 0.2.0} or, built in a checkout, {@code 0.2.0 (a14bde2)}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        var built = new Properties();
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var commit = built.getProperty("commit");
        return built.getProperty("version") + (commit.isEmpty() ? "" : " (" + commit + ")");
    }
}
