package vitrina.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** {@code ./vitrina version}. */
final class VersionCommand {

    private VersionCommand() {
    }

    /** Such as {@code Vitrina 0.2.0} or, built in a checkout, {@code Vitrina 0.2.0 (a14bde2)}. */
    static String text() {
        var built = new Properties();
        try (var in = VersionCommand.class.getResourceAsStream("version.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var commit = built.getProperty("commit");
        return "Vitrina " + built.getProperty("version") + (commit.isEmpty() ? "" : " (" + commit + ")");
    }
}
