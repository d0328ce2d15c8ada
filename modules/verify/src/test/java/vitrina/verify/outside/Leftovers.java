package vitrina.verify.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vitrina.verify.Suite;

/** What requests left on the disk of the suite under test. */
final class Leftovers {

    private Leftovers() {
    }

    /** Bodies that nobody took away. */
    static List<String> bodies() throws IOException {
        var folder = Suite.home().resolve("tmp");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Bytes of files, logs and bodies. */
    static long disk() throws IOException {
        long sum = 0;
        for (var folder : List.of("files", "logs", "tmp")) {
            var path = Suite.home().resolve(folder);
            if (Files.isDirectory(path)) {
                try (var files = Files.walk(path)) {
                    sum += files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
                }
            }
        }
        return sum;
    }
}
