package vitrina.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The suite while it is being made ({@code ./vitrina dev}): laid open in a folder, where pages, scripts and style sheets of the sources lie over
 * those in the JARs and are copied again when they change; a newly built suite is deployed in place of the running one.
 */
final class Live {

    private static final long PAUSE_MILLIS = 500;

    private final Path source;
    private final Path war;
    private final Path open;
    private FileTime built;

    /**
     * @param source the root of the checkout
     * @param war what the build makes
     */
    Live(Path source, Path war) {
        this.source = source;
        this.war = war;
        this.open = source.resolve("target/dev/suite");
    }

    /** @return the folder to deploy */
    Path layOpen() throws LaunchFailure {
        try {
            built = Files.getLastModifiedTime(war);
            Home.delete(open);
            try (var archive = FileSystems.newFileSystem(war, Map.of())) {
                copy(archive.getPath("/"), open);
            }
            var descriptor = open.resolve("WEB-INF/web.xml");
            // Facelets look whether a page has changed each time it is asked for.
            Files.writeString(descriptor, Files.readString(descriptor).replaceFirst(
                    "(FACELETS_REFRESH_PERIOD</param-name>\\s*<param-value>)-1", "$10"));
            pages();
            return open;
        } catch (IOException e) {
            throw new LaunchFailure("The suite cannot be laid open in " + open + " (" + e.getMessage() + ").", e);
        }
    }

    /** Follows the sources for as long as the program runs. */
    void follow(Server server) {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(PAUSE_MILLIS);
                    look(server);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "live");
        thread.setDaemon(true);
        thread.start();
    }

    private void look(Server server) {
        try {
            if (Files.exists(war) && Files.getLastModifiedTime(war).compareTo(built) > 0) {
                long start = System.nanoTime();
                server.replace(this::layOpen);
                Main.OUT.println("Deployed again after " + (System.nanoTime() - start) / 1_000_000_000 + " s.");
            } else {
                pages();
            }
        } catch (IOException | LaunchFailure e) {
            Main.OUT.println("Not taken over: " + e.getMessage());
        }
    }

    private void pages() throws IOException {
        for (var folder : folders()) {
            copy(folder.getKey(), folder.getValue());
        }
    }

    private List<Map.Entry<Path, Path>> folders() throws IOException {
        var folders = new ArrayList<Map.Entry<Path, Path>>();
        try (var modules = Files.list(source.resolve("modules"))) {
            modules.map(module -> module.resolve("src/main/resources/META-INF/resources")).filter(Files::isDirectory)
                    .forEach(folder -> folders.add(Map.entry(folder, open)));
        }
        folders.add(Map.entry(source.resolve("themes/assets"), open.resolve("assets")));
        folders.add(Map.entry(source.resolve("themes/contracts"), open.resolve("contracts")));
        return folders;
    }

    /** What is newer there than here. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (!Files.exists(target) || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(target)) > 0) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
