package vitrina.kernel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes once through the folder of the store. Files come and go meanwhile; one that cannot be looked at or removed is left for the next time
 * and keeps no other one.
 */
final class Sweep {

    /** Beside the files: the database that names them. */
    static final String OWNER = ".database";
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());
    private static final Duration SPARED = Duration.ofHours(1);
    private static final int BATCH = 2_000;

    private final Path folder;
    private final Function<Collection<String>, Collection<String>> unnamed;
    private final List<Path> batch = new ArrayList<>();
    private int removed;

    /** @param unnamed which of some keys no row names */
    Sweep(Path folder, Function<Collection<String>, Collection<String>> unnamed) {
        this.folder = folder;
        this.unnamed = unnamed;
    }

    /** Whether the files are those of a database; they become so when they are nobody's yet. */
    static boolean isOf(Path folder, String database) {
        var owner = folder.resolve(OWNER);
        try {
            if (!Files.exists(owner)) {
                Files.createDirectories(folder);
                Files.move(Files.writeString(Files.createTempFile(folder, "new", FileStore.TEMPORARY), database), owner,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            var known = Files.readString(owner).strip();
            if (!known.equals(database)) {
                LOG.warning(() -> "The files in " + folder + " belong to database " + known + ", not to " + database
                        + ", which is used; none is removed. If this database names them all, as after a restore, delete " + owner + ".");
            }
            return known.equals(database);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Whose the files are cannot be kept or read; none is removed: {0}", e.toString());
            return false;
        }
    }

    /** @return files removed */
    int run() {
        for (var entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                entries(entry).forEach(this::look);
            } else {
                look(entry);
            }
        }
        decide();
        return removed;
    }

    private static List<Path> entries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "A folder of files cannot be read: {0}", e.toString());
            return List.of();
        }
    }

    private void look(Path file) {
        attempt(() -> {
            if (!isOld(file)) {
                return false;
            }
            if (name(file).matches(FileStore.KEY)) {
                batch.add(file);
            }
            return name(file).endsWith(FileStore.TEMPORARY) && Files.deleteIfExists(file);
        });
        if (batch.size() == BATCH) {
            decide();
        }
    }

    private void decide() {
        if (!batch.isEmpty()) {
            var leaving = unnamed.apply(batch.stream().map(Sweep::name).toList());
            batch.stream().filter(file -> leaving.contains(name(file))).forEach(file -> attempt(() -> remove(file)));
            batch.clear();
        }
    }

    /** First set aside: what somebody stored anew between the look and now comes back. */
    private static boolean remove(Path file) throws IOException {
        var aside = file.resolveSibling(name(file) + FileStore.TEMPORARY);
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        if (isOld(aside)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    /** By the machine's clock, which wrote the file's time; the sandbox moves the other. */
    private static boolean isOld(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toMillis() < System.currentTimeMillis() - SPARED.toMillis();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Work on one file. */
    @FunctionalInterface
    private interface Removal {
        /** @return whether the file was removed */
        boolean run() throws IOException;
    }

    private void attempt(Removal removal) {
        try {
            removed += removal.run() ? 1 : 0;
        } catch (NoSuchFileException gone) {
            // That was the intention.
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file stays until the next time: {0}", e.toString());
        }
    }
}
