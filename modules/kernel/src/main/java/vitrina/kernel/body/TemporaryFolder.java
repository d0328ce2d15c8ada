package vitrina.kernel.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** {@code VITRINA_HOME/tmp}: bodies on their way, which nobody else on this machine may read. What a crash left behind is cleared away. */
@ApplicationScoped
class TemporaryFolder {

    private static final Logger LOG = Logger.getLogger(TemporaryFolder.class.getName());
    /** Longer than any request lasts. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(2);

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    Path path() {
        return Path.of(settings.get(KernelSettings.HOME), "tmp");
    }

    /** Makes the folder and clears away what a crash left in it. */
    void begin(@Observes SuiteStarted started) {
        try {
            Files.createDirectories(path());
            if (path().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        clear();
    }

    private void clear() {
        var before = clock.now().minus(LEFT_BEHIND);
        try (var left = Files.newDirectoryStream(path(), Files::isRegularFile)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.WARNING, "The folder of bodies on their way cannot be cleared: {0}", e.toString());
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
