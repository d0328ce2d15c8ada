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
    private IndexSet set;

    @BeforeEach
    void fill() {
        set = IndexSet.open(root, LANGUAGES);
        IndexSet.Volume filled = set.begin();
        filled.indexes().values().forEach(index -> index.put(List.of(entry(1, "Camisa").done())));
        filled.refresh();
        filled.commit("42");
        set.publish(filled);
    }

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void a_failed_write_closes_the_index_for_writing_and_not_for_questions() throws IOException {
        fails();
        assertFalse(set.current().isWritable());
        assertEquals(List.of(1L), found());
        assertEquals("42", set.current().position());
    }

    @Test
    void while_the_disk_is_full_opening_anew_fails_and_questions_are_still_answered() throws IOException {
        fails();
        assertThrows(UncheckedIOException.class, set::reopen);
        assertThrows(UncheckedIOException.class, set::reopen);
        assertEquals(List.of(1L), found());
    }

    @Test
    void with_room_again_it_is_opened_anew_as_it_was_committed_and_written_on() throws IOException {
        fails();
        long before = set.ask("es", SearchIndex::version);
        room(true);
        set.reopen();
        assertTrue(set.current().isWritable());
        assertEquals(List.of(1L), found());
        assertEquals("42", set.current().position());
        assertNotEquals(before, set.ask("es", SearchIndex::version), "what was answered before must not be taken from a cache");
        write(set.current());
        set.current().commit("43");
        assertEquals(List.of(1L, 2L), found().stream().sorted().toList());
        assertEquals("43", set.current().position());
    }

    @Test
    void a_new_set_that_cannot_be_filled_is_given_up_and_leaves_the_old_one_in_use() throws IOException {
        IndexSet.Volume filled = set.begin();
        room(filled, false);
        assertThrows(UncheckedIOException.class, () -> write(filled));
        room(filled, true);
        set.discard(filled);
        assertFalse(Files.exists(root.resolve(filled.name())));
        assertEquals(List.of(1L), found());
    }

    private void fails() throws IOException {
        room(false);
        assertThrows(UncheckedIOException.class, () -> write(set.current()));
    }

    private static void write(IndexSet.Volume volume) {
        volume.index("es").put(List.of(entry(2, "Camisa").done()));
        volume.refresh();
    }

    private void room(boolean there) throws IOException {
        room(set.current(), there);
    }

    private void room(IndexSet.Volume volume, boolean there) throws IOException {
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
        return set.ask("es", index -> Entries.found(index, "camisa"));
    }
}
