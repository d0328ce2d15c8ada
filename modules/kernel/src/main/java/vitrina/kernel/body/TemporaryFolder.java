package vitrina.kernel.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** {@code VITRINA_HOME/tmp}: bodies on their way, which nobody else on this machine may read. What a crash left behind is cleared away. */
@ApplicationScoped
class TemporaryFolder {

    /** Longer than any request lasts. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(2);

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    Path path() {
        var path = Path.of(settings.get(KernelSettings.HOME), "tmp");
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path.getParent());
                if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                } else {
                    Files.createDirectory(path);
                }
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear(@Observes SuiteStarted started) {
        var before = clock.now().minus(LEFT_BEHIND);
        try (var left = Files.list(path())) {
            for (var file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with what the stream holds; none when it could not be read to its end. */
    Path keep(InputStream stream) throws IOException {
        var file = Files.createTempFile(path(), "body", ".tmp");
        try (var out = Files.newOutputStream(file)) {
            stream.transferTo(out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
