package vitrina.kernel.files.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vitrina.kernel.refusal.FilesAway;

/** A folder that two nodes see. */
class SharedFolderPlaceTest extends FilePlaceContract {

    @Override
    protected FilePlace place(Path home) {
        try {
            return new SharedFolderPlace(Files.createDirectories(folder.resolve("shared")), home.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_folder_that_is_not_mounted_is_never_made() {
        var place = new SharedFolderPlace(folder.resolve("missing"), folder.resolve("tmp"));
        assertThrows(IOException.class, place::probe);
        assertTrue(Files.notExists(folder.resolve("missing")));
    }

    /** What was a mount point becomes an empty folder of the node's own disk. */
    @Test
    void an_empty_folder_in_place_of_the_mounted_one_takes_and_gives_nothing() throws IOException {
        var place = place(folder.resolve("a"));
        place.probe();
        var name = put(place, "receipt");
        Files.move(folder.resolve("shared"), folder.resolve("away"));
        Files.createDirectory(folder.resolve("shared"));
        assertThrows(FilesAway.class, () -> place.path(name));
        assertThrows(FilesAway.class, () -> put(place, "another"));
        try (var left = Files.list(folder.resolve("shared"))) {
            assertEquals(0, left.count());
        }
    }
}
