package vitrina.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.files.place.FilePlace;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.refusal.Trouble;

/**
 * Keeps files under their SHA-256, so that the same content is kept once and a name never comes from outside (Q17). Nobody deletes from it:
 * two rows may name one file; what no row names is removed by {@link Orphans}.
 */
@ApplicationScoped
public class FileStore {

    static final String KEY = "[0-9a-f]{64}\\.[a-z]{3,4}";
    private static final int HASH = 64;
    /** Bytes that uploads leave to the database. */
    private static final long RESERVE = 32_000_000;
    private static final Map<String, String> EXTENSIONS = Map.of("image/png", "png", "image/jpeg", "jpg",
            "image/webp", "webp", "image/gif", "gif", "image/svg+xml", "svg", "application/pdf", "pdf",
            "text/csv", "csv", "text/plain", "txt", "application/octet-stream", "bin");

    private final FilePlaces places;

    @Inject
    public FileStore(FilePlaces places) {
        this.places = places;
    }

    /** For the container's stand-in. */
    protected FileStore() {
        this(null);
    }

    /**
     * @param contentType what the caller found out by looking at the content
     * @param most        bytes
     * @throws Refusal kernel.file-too-large, kernel.no-room
     */
    public StoredFile put(InputStream content, String contentType, long most) {
        try (var draft = receive(content, most)) {
            return draft.keep(contentType);
        }
    }

    /**
     * Takes a file in that is kept only when the caller has recognised it.
     *
     * @param most bytes
     * @throws Refusal kernel.file-too-large, kernel.no-room
     */
    public Draft receive(InputStream content, long most) {
        Path temporary = null;
        boolean whole = false;
        try {
            var folder = places.here().drafts();
            if (isFull()) {
                throw new Refusal("kernel.no-room");
            }
            temporary = Files.createTempFile(folder, "new", FilePlace.TEMPORARY);
            var draft = received(content, temporary, most);
            whole = true;
            return draft;
        } catch (IOException e) {
            throw failure(e);
        } finally {
            if (temporary != null && !whole) {
                forget(temporary);
            }
        }
    }

    private Draft received(InputStream content, Path temporary, long most) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var in = new DigestInputStream(content, digest); var out = Files.newOutputStream(temporary)) {
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) >= 0;) {
                size += read;
                if (size > most) {
                    throw new Refusal("kernel.file-too-large", most);
                }
                out.write(buffer, 0, read);
            }
        }
        return new Draft(this, temporary, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** A file that is there already becomes a new one, so that its age says when it was last given. */
    StoredFile keep(Path temporary, String digest, long size, String contentType) {
        var key = digest + "." + EXTENSIONS.getOrDefault(contentType, "bin");
        try {
            var arrival = places.here().bring(key, temporary);
            places.settled(key, () -> {
                arrival.settle();
                return true;
            });
            return new StoredFile(key, places.here().path(key).orElse(temporary), contentType, size);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    public Optional<StoredFile> find(String key) {
        if (!key.matches(KEY)) {
            return Optional.empty();
        }
        var extension = key.substring(HASH + 1);
        var type = EXTENSIONS.entrySet().stream().filter(e -> e.getValue().equals(extension)).map(Map.Entry::getKey)
                .findFirst().orElse("application/octet-stream");
        try {
            var path = places.here().path(key);
            return path.isPresent() ? Optional.of(new StoredFile(key, path.get(), type, Files.size(path.get()))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException failure(IOException e) {
        return Trouble.behind(e).filter(Trouble.NO_FILES::equals).isEmpty() && isFull() ? new Refusal("kernel.no-room") : new UncheckedIOException(e);
    }

    /** Asked before and after: what others write meanwhile counts, too. */
    private boolean isFull() {
        try {
            return Math.min(room(places.here().drafts()), places.here().room()) < RESERVE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that may still be written. */
    long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static void forget(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
