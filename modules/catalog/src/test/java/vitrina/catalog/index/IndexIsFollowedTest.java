package vitrina.catalog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.search.IndexSet;
import vitrina.kernel.search.SearchEntry;
import vitrina.kernel.search.SearchRequest;

/** The index loses nothing when the disk is full for a while, and says that it is behind. */
@Tag("FOUND-09")
class IndexIsFollowedTest {

    private static final Set<String> LANGUAGES = Set.of("es", "pt");

    @TempDir
    Path root;
    private final List<Change> log = new ArrayList<>();
    private final Map<Long, String> products = new HashMap<>();
    private boolean more;
    private Runnable meanwhile = () -> {};
    private IndexSet set;
    private IndexFollower follower;

    @BeforeEach
    void begin() {
        set = IndexSet.open(root, LANGUAGES);
        follower = new IndexFollower(set, new Log(), new Shop(), at(0));
        product(1, "Camisa");
        follower.rebuild(at(1));
    }

    @AfterEach
    void close() {
        follower.close();
    }

    @Test
    void changes_that_a_full_disk_kept_out_are_found_once_there_is_room() throws IOException {
        product(2, "Camisa blanca");
        follower.commit();
        product(3, "Camisa negra");
        follower.follow();
        room(false);
        product(4, "Camisa roja");
        assertThrows(UncheckedIOException.class, follower::follow);
        assertFalse(follower.isWritable());
        assertThrows(RuntimeException.class, follower::commit);
        assertEquals(Set.of(1L, 2L, 3L), found());
        room(true);
        follower.commit();
        assertTrue(follower.isWritable());
        assertEquals(Set.of(1L, 2L, 3L, 4L), found());
        assertEquals(at(4).toString(), set.current().position());
    }

    @Test
    void what_no_change_tells_of_is_written_again_as_well() throws IOException {
        products.put(1L, "Gorra");
        follower.again(Set.of(1L));
        room(false);
        product(2, "Camisa");
        assertThrows(RuntimeException.class, follower::commit);
        room(true);
        follower.commit();
        assertEquals(Set.of(2L), found());
    }

    @Test
    void what_no_change_tells_of_reaches_the_index_that_was_being_filled_meanwhile() {
        meanwhile = () -> {
            products.put(1L, "Gorra");
            follower.again(Set.of(1L));
        };
        follower.rebuild(at(1));
        follower.commit();
        assertEquals(Set.of(), found());
        assertEquals(at(1).toString(), set.current().position());
    }

    @Test
    void languages_that_were_committed_at_different_positions_go_on_from_the_earlier() throws IOException {
        product(2, "Camisa");
        follower.follow();
        set.current().index("pt").commit(at(2).toString());
        room(false);
        product(3, "Camisa");
        assertThrows(RuntimeException.class, follower::follow);
        room(true);
        follower.commit();
        assertEquals(Set.of(1L, 2L, 3L), found());
    }

    @Test
    void an_index_that_cannot_be_rebuilt_keeps_its_position_and_is_rebuilt_later() {
        product(2, "Camisa");
        product(-1, "This product cannot be read");
        assertThrows(IllegalStateException.class, () -> follower.rebuild(at(2)));
        assertTrue(follower.isRebuildWanted());
        assertEquals(at(1), follower.position());
        products.remove(-1L);
        follower.rebuild(at(3));
        assertFalse(follower.isRebuildWanted());
        assertEquals(Set.of(1L, 2L), found());
    }

    @Test
    void an_index_that_was_never_filled_is_not_committed_and_counts_as_behind() {
        try (IndexSet empty = IndexSet.open(root.resolve("other"), LANGUAGES)) {
            var other = new IndexFollower(empty, new Log(), new Shop(), at(1));
            other.wantRebuild(true);
            Duration before = other.behind();
            product(2, "Camisa");
            other.commit();
            assertEquals(null, empty.current().position());
            assertTrue(other.behind().compareTo(before) > 0);
            other.rebuild(at(2));
            other.commit();
            assertEquals(at(2).toString(), empty.current().position());
        }
    }

    @Test
    void an_index_is_behind_by_the_age_of_what_it_has_not_read() {
        follower.commit();
        assertTrue(follower.behind().compareTo(Duration.ofMinutes(1)) < 0);
        more = true;
        assertFalse(follower.follow());
        assertTrue(follower.behind().compareTo(Duration.ofMinutes(5)) >= 0);
        more = false;
        assertTrue(follower.follow());
        assertTrue(follower.behind().compareTo(Duration.ofMinutes(1)) < 0);
    }

    private void product(long id, String name) {
        products.put(id, name);
        log.add(new Change("product", id));
    }

    private Set<Long> found() {
        return Set.copyOf(set.ask("es", index -> index.search(SearchRequest.of("camisa", Set.of("market:CO")))).ids());
    }

    private static IndexPosition at(long id) {
        return new IndexPosition("here", new ChangePosition(7, id), Instant.EPOCH);
    }

    /** A file in the folder's place: nothing can be written, what is open can still be read. */
    private void room(boolean there) throws IOException {
        Path folder = root.resolve(set.current().name()).resolve("es");
        Path aside = folder.resolveSibling("es.aside");
        if (there) {
            Files.delete(folder);
            Files.move(aside, folder);
        } else {
            Files.move(folder, aside);
            Files.createFile(folder);
        }
    }

    private final class Log extends ChangeFeed {
        @Override
        public Batch since(ChangePosition position) {
            return new Batch(List.copyOf(log.subList((int) position.id(), log.size())), new ChangePosition(7, log.size()), more,
                    more ? Duration.ofMinutes(5) : Duration.ZERO);
        }
    }

    private final class Shop extends ProductFeed {
        @Override
        void all(IndexSet.Volume volume) {
            some(volume, products.keySet());
            meanwhile.run();
        }

        @Override
        Set<Long> concerned(Collection<Change> changes) {
            return changes.stream().map(Change::subject).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        void some(IndexSet.Volume volume, Collection<Long> ids) {
            if (ids.stream().anyMatch(id -> id < 0)) {
                throw new IllegalStateException("unreadable");
            }
            if (!ids.isEmpty()) {
                volume.indexes().values().forEach(index -> index.put(ids.stream().map(this::entry).toList()));
                volume.refresh();
            }
        }

        private SearchEntry entry(long id) {
            return new SearchEntry(id, products.get(id), List.of(), "", List.of(), Set.of("market:CO"), Map.of(), Map.of(), Map.of());
        }
    }
}
