package vitrina.verify.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vitrina.verify.Suite;

/** The source tree. */
public final class Tree {

    /** A file, its path from the root with slashes, and its lines. */
    public record Source(String path, List<String> lines) {

        public String text() {
            return String.join("\n", lines);
        }
    }

    private Tree() {
    }

    public static List<Source> files(String ending) throws IOException {
        var found = new ArrayList<Source>();
        try (var all = Files.walk(Suite.ROOT)) {
            for (Path path : all.filter(Files::isRegularFile).filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
                var name = Suite.ROOT.relativize(path).toString().replace('\\', '/');
                if (!name.contains("/target/") && !name.startsWith("target/") && !name.contains("node_modules")
                        && !name.startsWith(".")) {
                    found.add(new Source(name, Files.readAllLines(path)));
                }
            }
        }
        return found;
    }
}
