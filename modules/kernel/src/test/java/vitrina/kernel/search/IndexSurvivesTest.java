package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.kernel.search.Entries.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("Q6")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexSurvivesTest {

    private static final Set<String> LANGUAGES = Set.of("es", "pt");

    @TempDir
    Path root;

    @Test
    void a_new_shelf_is_empty_and_has_no_position() {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            assertNull(set.current().position());
            assertEquals(0, set.current().index("es").size());
        }
    }

    @Test
    void entries_and_position_of_the_last_commit_are_there_after_reopening() {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "42");
        }
        try (IndexSet again = IndexSet.open(root, LANGUAGES)) {
            assertEquals("42", again.current().position());
            assertEquals(List.of(1L), found(again, "camisa"));
        }
    }

    @Test
    void what_was_written_after_the_last_commit_is_lost_together_with_its_position() {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "42");
            set.current().index("es").put(List.of(entry(2, "Camisa nueva").done()));
            set.current().index("es").refresh();
            assertEquals(2, found(set, "camisa").size());
        }
        try (IndexSet again = IndexSet.open(root, LANGUAGES)) {
            assertEquals("42", again.current().position());
            assertEquals(List.of(1L), found(again, "camisa"));
        }
    }

    @Test
    void languages_committed_at_different_positions_give_no_position() {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "42");
            set.current().index("es").commit("43");
            assertNull(set.current().position());
        }
    }

    @Test
    void a_damaged_index_is_replaced_by_an_empty_one() throws IOException {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "42");
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "noise");
            }
        }
        try (IndexSet again = IndexSet.open(root, LANGUAGES)) {
            assertNull(again.current().position());
            assertEquals(List.of(), found(again, "camisa"));
        }
    }

    @Test
    void a_rebuild_that_was_interrupted_leaves_the_old_index_and_no_rubbish() throws IOException {
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "42");
            IndexSet.Volume unfinished = set.begin();
            unfinished.index("es").put(List.of(entry(9, "Otra").done()));
            unfinished.indexes().values().forEach(SearchIndex::close);
        }
        try (IndexSet again = IndexSet.open(root, LANGUAGES)) {
            assertEquals(List.of(1L), found(again, "camisa"));
            try (Stream<Path> folders = Files.list(root)) {
                assertEquals(1, folders.filter(Files::isDirectory).count());
            }
        }
    }

    @Test
    void questions_are_answered_without_a_gap_while_the_index_is_replaced() {
        AtomicBoolean stop = new AtomicBoolean();
        try (IndexSet set = IndexSet.open(root, LANGUAGES)) {
            publish(set, "Camisa", "1");
            CompletableFuture<Boolean> asking = CompletableFuture.supplyAsync(() -> {
                boolean always = true;
                while (!stop.get()) {
                    always &= found(set, "camisa").equals(List.of(1L));
                }
                return always;
            });
            for (int i = 2; i < 12; i++) {
                publish(set, "Camisa", Integer.toString(i));
            }
            stop.set(true);
            assertTrue(asking.join());
        }
    }

    @Test
    void an_entry_put_again_replaces_the_older_one_and_a_removed_one_is_gone() {
        try (SearchIndex index = Entries.index(root, "es", entry(1, "Camisa"), entry(2, "Gorra"))) {
            long before = index.version();
            index.put(List.of(entry(1, "Blusa").done()));
            index.remove(List.of(2L));
            index.refresh();
            assertEquals(1, index.size());
            assertEquals(List.of(1L), Entries.found(index, "blusa"));
            assertEquals(List.of(), Entries.found(index, "camisa"));
            assertFalse(before == index.version());
        }
    }

    private static void publish(IndexSet set, String title, String position) {
        IndexSet.Volume filled = set.begin();
        filled.indexes().values().forEach(index -> {
            index.put(List.of(entry(1, title).done()));
            index.refresh();
            index.commit(position);
        });
        set.publish(filled);
    }

    private static List<Long> found(IndexSet set, String text) {
        return set.ask("es", index -> Entries.found(index, text));
    }
}
