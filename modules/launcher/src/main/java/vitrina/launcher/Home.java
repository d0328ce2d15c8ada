package vitrina.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** The data folder: one Vitrina at a time, and room to write. */
final class Home {

    private static final long NEEDED = 300L << 20;

    private Home() {
    }

    /** @return the lock to hold while running */
    static FileLock claim(Path home) throws LaunchFailure {
        try {
            Files.createDirectories(home);
            long room = Files.getFileStore(home).getUsableSpace();
            if (room < NEEDED) {
                throw new LaunchFailure("There is not enough room on the disk of " + home + ": " + (room >> 20)
                        + " MB left, at least 300 MB needed. Free some, or point VITRINA_HOME elsewhere.");
            }
            var lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // said below
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + home + " cannot be written (" + e.getMessage()
                    + "). Set VITRINA_HOME to a folder of yours.", e);
        }
        throw new LaunchFailure("Another Vitrina is running on the data folder " + home
                + ". Stop it first, or set VITRINA_HOME to another folder.");
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
