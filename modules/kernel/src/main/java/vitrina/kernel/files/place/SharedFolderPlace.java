package vitrina.kernel.files.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import vitrina.kernel.refusal.FilesAway;

/**
 * A folder that several nodes see, such as one of NFS. Relies on renaming in one step and on what was forced out being there; not on locks, which such folders
 * forget, nor on the clocks of nodes and folder being the same. Never makes the folder: one that is missing was not mounted.
 */
public final class SharedFolderPlace extends FolderPlace {

    private final Path drafts;

    /** @param drafts a folder of this node */
    public SharedFolderPlace(Path folder, Path drafts) {
        super(folder);
        this.drafts = drafts;
    }

    @Override
    public String words() {
        return "the shared folder " + folder;
    }

    @Override
    public Path drafts() throws IOException {
        return Files.createDirectories(drafts);
    }

    /** An empty folder on this node's own disk takes the place of one that was unmounted. */
    private void mounted() throws FilesAway {
        if (!Files.exists(folder.resolve(PROBE))) {
            throw new FilesAway("The shared folder " + folder + " is not there any more");
        }
    }

    @Override
    public Arrival bring(String name, Path file) throws IOException {
        mounted();
        var copy = Files.createTempFile(folder, "new", TEMPORARY);
        boolean whole = false;
        try (var from = FileChannel.open(file); var to = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            for (long at = 0; at < from.size();) {
                at += from.transferTo(at, from.size() - at, to);
            }
            to.force(true);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
        return super.bring(name, copy);
    }

    @Override
    public Optional<Path> path(String name) throws IOException {
        var found = super.path(name);
        if (found.isEmpty()) {
            mounted();
        }
        return found;
    }

    @Override
    public Instant now() throws IOException {
        var file = Files.createTempFile(folder, "new", TEMPORARY);
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void note(String name, String text) throws IOException {
        var written = Files.createTempFile(folder, "new", TEMPORARY);
        try (var out = FileChannel.open(written, StandardOpenOption.WRITE)) {
            out.write(StandardCharsets.UTF_8.encode(text));
            out.force(true);
        }
        rename(written, folder.resolve(name));
    }
}
