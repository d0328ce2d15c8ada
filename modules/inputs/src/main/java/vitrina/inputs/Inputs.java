package vitrina.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the files that tests read. */
public final class Inputs {

    private static final String SHARED = "VITRINA_SHARED";

    private Inputs() {
    }

    /** A file that lies beside this class: made by this project, always there. */
    public static InputStream own(String name) {
        var file = Inputs.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalArgumentException("There is no input " + name);
        }
        return file;
    }

    /**
     * Texts that people and attackers send: one a line. {@code \}{@code uXXXX} stands for a character that editors would not keep, a line
     * with {@code #} in front of it says what follows.
     */
    public static List<String> lines(String name) {
        try (var file = own(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# ")).map(Inputs::plain).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that others made, below the folder {@code data} of the outside inputs; see {@link OutsideInput}. */
    public static Path outside(String path) {
        return folder().orElseThrow(() -> new IllegalStateException("There are no outside inputs; set " + SHARED)).resolve("data").resolve(path);
    }

    /** The folder that VITRINA_SHARED names, or "shared" beside the project or above it. */
    static Optional<Path> folder() {
        var said = System.getenv(SHARED);
        if (said != null) {
            return Optional.of(Path.of(said));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/data"))) {
                return Optional.of(folder.resolve("shared"));
            }
        }
        return Optional.empty();
    }

    private static String plain(String line) {
        var text = new StringBuilder();
        int from = 0;
        for (int at; (at = line.indexOf("\\u", from)) >= 0; from = at + 6) {
            text.append(line, from, at).append((char) Integer.parseInt(line, at + 2, at + 6, 16));
        }
        return text.append(line, from, line.length()).toString();
    }
}
