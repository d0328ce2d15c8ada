package vitrina.kernel.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import vitrina.kernel.boot.Dev;

/** Reads the {@code <module>_<language>.properties} files that ship, of all together or in a module's own archive, then the operator's. */
final class TextFiles {

    private static final String FOLDER = "vitrina/i18n";

    private TextFiles() {
    }

    /** @param suffix language, or language and country, as in the file name: es, es_AR */
    static Map<String, String> read(String suffix) {
        var texts = new HashMap<String, String>();
        try {
            for (var shipped : Collections.list(TextFiles.class.getClassLoader().getResources(FOLDER))) {
                if ("jar".equals(shipped.getProtocol())) {
                    // By path: opened by address there may be only one of it, and two readers would meet.
                    var jar = Path.of(URI.create(shipped.toURI().getRawSchemeSpecificPart().replaceAll("!.*", "")));
                    try (FileSystem archive = FileSystems.newFileSystem(jar)) {
                        collect(archive.getPath(FOLDER), suffix, texts);
                    }
                } else {
                    collect(Path.of(shipped.toURI()), suffix, texts);
                }
            }
            if (Dev.isOn()) {
                collect(Dev.source().orElseThrow().resolve("i18n"), suffix, texts);
            }
            var home = System.getProperty("vitrina.home");
            if (home != null) {
                collect(Path.of(home, "i18n"), suffix, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static void collect(Path folder, String suffix, Map<String, String> texts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().endsWith("_" + suffix + ".properties")
                    && f.getFileName().toString().indexOf('_') == f.getFileName().toString().length()
                            - suffix.length() - ".properties".length() - 1)
                    .sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    var properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, value) -> texts.put((String) key, (String) value));
                }
            }
        }
    }
}
