package vitrina.kernel.module;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The modules that are there. Each says in {@code META-INF/vitrina.module} its {@code name}, and by {@code uses} which others must stand before it. */
public final class Modules {

    private static final String DESCRIPTOR = "META-INF/vitrina.module";

    private Modules() {
    }

    /** Those that a module uses come before it; beside each other they stand by name. */
    public static List<String> inOrder() {
        var ordered = new LinkedHashSet<String>();
        var uses = uses();
        uses.keySet().forEach(module -> place(module, uses, ordered, List.of()));
        return List.copyOf(ordered);
    }

    /** By name, with those that each uses. */
    public static Map<String, List<String>> uses() {
        var modules = new TreeMap<String, List<String>>();
        try {
            for (var descriptor : Collections.list(Modules.class.getClassLoader().getResources(DESCRIPTOR))) {
                var read = read(descriptor);
                var used = read.getProperty("uses", "").strip();
                modules.put(read.getProperty("name"), used.isEmpty() ? List.of() : List.of(used.split("\\s+")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }

    private static Properties read(URL descriptor) throws IOException {
        try (var reader = new InputStreamReader(descriptor.openStream(), StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(reader);
            return read;
        }
    }

    private static void place(String module, Map<String, List<String>> uses, LinkedHashSet<String> ordered, List<String> above) {
        if (above.contains(module)) {
            throw new IllegalStateException("Modules use each other in a circle: " + above + " " + module);
        }
        var next = new ArrayList<>(above);
        next.add(module);
        // One that is not there is another installation's choice.
        uses.getOrDefault(module, List.of()).stream().filter(uses::containsKey).sorted().forEach(used -> place(used, uses, ordered, next));
        ordered.add(module);
    }
}
