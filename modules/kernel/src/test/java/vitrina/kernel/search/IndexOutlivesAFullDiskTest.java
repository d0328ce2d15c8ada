package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.kernel.search.Entries.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the folder's place is what a full disk is to the index: nothing can be written, what is open can still be read. */
@Tag("FOUND-09")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexOutlivesAFullDiskTest {

    private static final Set<String> LANGUAGES = Set.of("es", "pt");

    @TempDir
    Path root;
    private IndexShelf shelf;

    @BeforeEach
    void fill() {
        shelf = IndexShelf.open(root, LANGUAGES);
        IndexShelf.Volume filled = shelf.begin();
        filled.indexes().values().forEach(index -> index.put(List.of(entry(1, "Camisa").done())));
        filled.refresh();
        filled.commit("42");
        shelf.publish(filled);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void a_failed_write_closes_the_index_for_writing_and_not_for_questions() throws IOException {
        fails();
        assertFalse(shelf.current().isWritable());
        assertEquals(List.of(1L), found());
        assertEquals("42", shelf.current().position());
    }

    @Test
    void while_the_disk_is_full_opening_anew_fails_and_questions_are_still_answered() throws IOException {
        fails();
        assertThrows(UncheckedIOException.class, shelf::reopen);
        assertThrows(UncheckedIOException.class, shelf::reopen);
        assertEquals(List.of(1L), found());
    }

    @Test
    void with_room_again_it_is_opened_anew_as_it_was_committed_and_written_on() throws IOException {
        fails();
        long before = shelf.ask("es", SearchIndex::version);
        room(true);
        shelf.reopen();
        assertTrue(shelf.current().isWritable());
        assertEquals(List.of(1L), found());
        assertEquals("42", shelf.current().position());
        assertNotEquals(before, shelf.ask("es", SearchIndex::version), "what was answered before must not be taken from a cache");
        write(shelf.current());
        shelf.current().commit("43");
        assertEquals(List.of(1L, 2L), found().stream().sorted().toList());
        assertEquals("43", shelf.current().position());
    }

    @Test
    void a_new_set_that_cannot_be_filled_is_given_up_and_leaves_the_old_one_in_use() throws IOException {
        IndexShelf.Volume filled = shelf.begin();
        room(filled, false);
        assertThrows(UncheckedIOException.class, () -> write(filled));
        room(filled, true);
        shelf.discard(filled);
        assertFalse(Files.exists(root.resolve(filled.name())));
        assertEquals(List.of(1L), found());
    }

    private void fails() throws IOException {
        room(false);
        assertThrows(UncheckedIOException.class, () -> write(shelf.current()));
    }

    private static void write(IndexShelf.Volume volume) {
        volume.index("es").put(List.of(entry(2, "Camisa").done()));
        volume.refresh();
    }

    private void room(boolean there) throws IOException {
        room(shelf.current(), there);
    }

    private void room(IndexShelf.Volume volume, boolean there) throws IOException {
        Path folder = root.resolve(volume.name()).resolve("es");
        Path aside = root.resolve(volume.name()).resolve("es.aside");
        if (there) {
            Files.delete(folder);
            Files.move(aside, folder);
        } else {
            Files.move(folder, aside);
            Files.createFile(folder);
        }
    }

    private List<Long> found() {
        return shelf.ask("es", index -> Entries.found(index, "camisa"));
    }
}
