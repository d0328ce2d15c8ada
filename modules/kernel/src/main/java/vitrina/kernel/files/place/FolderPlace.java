package vitrina.kernel.files.place;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A folder of this node alone. What arrives is written in it and renamed. */
public class FolderPlace implements FilePlace {

    private static final Logger LOG = Logger.getLogger(FolderPlace.class.getName());

    protected final Path folder;

    public FolderPlace(Path folder) {
        this.folder = folder;
    }

    @Override
    public String words() {
        try {
            return "the folder " + folder + " of " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "the folder " + folder;
        }
    }

    @Override
    public Path drafts() throws IOException {
        return Files.createDirectories(folder);
    }

    @Override
    public long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public Arrival bring(String name, Path file) throws IOException {
        return () -> rename(file, at(name));
    }

    @Override
    public Optional<PlacedFile> look(String name) throws IOException {
        return look(at(name));
    }

    @Override
    public Optional<Path> path(String name) throws IOException {
        return Optional.of(at(name)).filter(Files::isRegularFile);
    }

    @Override
    public boolean remove(String name) throws IOException {
        return Files.deleteIfExists(at(name));
    }

    @Override
    public void each(Consumer<PlacedFile> file) {
        each(folder, entry -> {
            if (Files.isDirectory(entry)) {
                each(entry, one -> look(one).ifPresent(file));
            } else if (entry.getFileName().toString().endsWith(TEMPORARY)) {
                look(entry).ifPresent(file);
            }
        });
    }

    @Override
    public Instant now() throws IOException {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public Optional<String> note(String name) throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void note(String name, String text) throws IOException {
        var written = Files.writeString(Files.createTempFile(drafts(), "new", TEMPORARY), text);
        rename(written, folder.resolve(name));
    }

    /** In one step, whoever looks. */
    protected void rename(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path at(String name) {
        return name.endsWith(TEMPORARY) ? folder.resolve(name) : folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Optional<PlacedFile> look(Path file) throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return seen.isRegularFile()
                    ? Optional.of(new PlacedFile(file.getFileName().toString(), seen.size(), seen.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Work on an entry of a folder. */
    @FunctionalInterface
    private interface Looking {
        void at(Path entry) throws IOException;
    }

    /** What cannot be read keeps nothing else. */
    private static void each(Path folder, Looking looking) {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                looking.at(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.WARNING, "A folder of files cannot be read: {0}", e.toString());
        }
    }
}
