package vitrina.kernel.boot;

import java.nio.file.Path;
import java.util.Optional;

/** Whether the suite runs on a checkout that is being changed ({@code ./vitrina dev}): then nothing made from files is kept. */
public final class Dev {

    private static final String SOURCE = System.getProperty("vitrina.dev");

    private Dev() {
    }

    public static boolean isOn() {
        return SOURCE != null;
    }

    /** The root of the checkout. */
    public static Optional<Path> source() {
        return Optional.ofNullable(SOURCE).map(Path::of);
    }
}
