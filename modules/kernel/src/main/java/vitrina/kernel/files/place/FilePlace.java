package vitrina.kernel.files.place;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import vitrina.kernel.refusal.FilesAway;

/**
 * Where files are kept, under names that are hashes of their content. A name is there whole or not at all, whatever breaks off. What a
 * place cannot do now it says with {@link FilesAway}, within seconds.
 */
public interface FilePlace extends AutoCloseable {

    /** How half-written files end; they count as nothing. */
    String TEMPORARY = ".tmp";
    /** The note that every node writes when it starts. */
    String PROBE = ".probe";

    /** A file that was brought. */
    @FunctionalInterface
    interface Arrival {
        /** From now on it is there, and young. Takes no longer than a look; called while nobody removes the name. */
        void settle() throws IOException;
    }

    /** As the operator knows it. */
    String words();

    /** The folder on this node where what arrives is written first. */
    Path drafts() throws IOException;

    /** Bytes that may still be written; as many as there are numbers when the place does not say. */
    long room() throws IOException;

    /**
     * Takes as long as the file is large.
     * @param file may be gone afterwards
     */
    Arrival bring(String name, Path file) throws IOException;

    Optional<PlacedFile> look(String name) throws IOException;

    /** The file on this node, with what was put into it; nothing when there is none of that name. */
    Optional<Path> path(String name) throws IOException;

    /** @return whether it was there */
    boolean remove(String name) throws IOException;

    /** All files, half-written ones too, in no order; they may come and go meanwhile. Notes are none. */
    void each(Consumer<PlacedFile> file) throws IOException;

    /** By the clock that tells when files were put. */
    Instant now() throws IOException;

    /** A few words beside the files. @param name begins with a dot */
    Optional<String> note(String name) throws IOException;

    void note(String name, String text) throws IOException;

    /** Nobody asks it any more. */
    @Override
    default void close() {
        // Folders hold nothing.
    }

    /** @throws IOException when it cannot be written and read now, and in what way */
    default void probe() throws IOException {
        note(PROBE, "Whether this place can be written.");
        if (note(PROBE).isEmpty()) {
            throw new FilesAway("What was written could not be read again");
        }
    }
}
