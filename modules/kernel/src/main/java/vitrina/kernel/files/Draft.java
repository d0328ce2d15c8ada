package vitrina.kernel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has arrived and is not in the store yet: it is looked at first. Closed without being kept, it is gone. */
public final class Draft implements AutoCloseable {

    private final FileStore store;
    private final Path path;
    private final String digest;
    private final long size;

    Draft(FileStore store, Path path, String digest, long size) {
        this.store = store;
        this.path = path;
        this.digest = digest;
        this.size = size;
    }

    public Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    /** @param contentType what was found out by looking at the content */
    public StoredFile keep(String contentType) {
        return store.keep(path, digest, size, contentType);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
