package vitrina.kernel.files.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place of files keeps to; each kind inherits it. */
@Tag("FOUND-17")
abstract class FilePlaceContract {

    @TempDir
    protected Path folder;

    /** The place as a node sees it. @param home of the node */
    protected abstract FilePlace place(Path home);

    private FilePlace mine() throws IOException {
        var place = place(folder.resolve("a"));
        place.probe();
        return place;
    }

    private FilePlace another() throws IOException {
        var place = place(folder.resolve("b"));
        place.probe();
        return place;
    }

    @Test
    void what_one_node_puts_another_reads() throws IOException {
        var name = put(mine(), "receipt");
        assertEquals("receipt", Files.readString(another().path(name).orElseThrow()));
        assertEquals(7, another().look(name).orElseThrow().size());
    }

    @Test
    void what_was_put_here_is_read_here() throws IOException {
        var place = mine();
        assertEquals("receipt", Files.readString(place.path(put(place, "receipt")).orElseThrow()));
    }

    @Test
    void large_files_arrive_whole() throws IOException {
        var text = "0123456789".repeat(1_000_000);
        var name = put(mine(), text);
        assertEquals(text, Files.readString(another().path(name).orElseThrow()));
    }

    @Test
    void what_was_not_put_is_not_there() throws IOException {
        var place = mine();
        var name = name("nothing");
        assertEquals(Optional.empty(), place.path(name));
        assertEquals(Optional.empty(), place.look(name));
        assertFalse(place.remove(name) && place.look(name).isPresent());
    }

    @Test
    void the_same_content_is_there_once_however_often_it_is_put() throws IOException {
        assertEquals(put(mine(), "receipt"), put(another(), "receipt"));
        assertEquals(List.of(name("receipt")), names(mine()));
    }

    @Test
    void what_is_removed_is_gone_for_who_has_not_read_it() throws IOException {
        var place = mine();
        var name = put(place, "receipt");
        place.remove(name);
        assertEquals(Optional.empty(), another().path(name));
        assertEquals(Optional.empty(), place.look(name));
        assertEquals(List.of(), names(place));
    }

    @Test
    void all_are_told_and_notes_are_no_files() throws IOException {
        var place = mine();
        for (int i = 0; i < 20; i++) {
            put(place, "file " + i);
        }
        place.note(".database", "one");
        assertEquals(20, names(another()).size());
    }

    @Test
    void a_note_is_what_was_written_last() throws IOException {
        assertEquals(Optional.empty(), mine().note(".database"));
        mine().note(".database", "uno");
        another().note(".database", "dos");
        assertEquals(Optional.of("dos"), mine().note(".database"));
    }

    @Test
    void what_is_put_again_is_as_young_as_the_second_time_by_the_clock_of_the_place() throws IOException {
        var place = mine();
        var first = place.now();
        var name = put(place, "receipt");
        assertFalse(place.look(name).orElseThrow().at().isBefore(first.minus(Duration.ofSeconds(2))));
        assertFalse(place.look(name).orElseThrow().at().isAfter(place.now().plus(Duration.ofSeconds(2))));
    }

    /** A node that is killed between bringing and settling. */
    @Test
    void what_was_brought_and_never_settled_is_whole_or_not_there_and_told_to_the_sweep() throws IOException {
        var name = name("receipt");
        mine().bring(name, draft(mine(), "receipt"));
        var found = another().path(name);
        assertTrue(found.isEmpty() || Files.readString(found.get()).equals("receipt"));
        assertTrue(names(another()).stream().allMatch(one -> one.equals(name) || one.endsWith(FilePlace.TEMPORARY)), names(another())::toString);
    }

    @Test
    void what_is_removed_between_bringing_and_settling_is_there_after_it() throws IOException {
        var name = put(mine(), "receipt");
        var arrival = mine().bring(name, draft(mine(), "receipt"));
        another().remove(name);
        arrival.settle();
        assertEquals("receipt", Files.readString(another().path(name).orElseThrow()));
    }

    @Test
    void a_file_that_cannot_be_read_is_not_put() throws IOException {
        var place = mine();
        var name = name("receipt");
        assertThrows(Exception.class, () -> place.bring(name, folder.resolve("missing")).settle());
        assertEquals(List.of(), names(place));
    }

    @Test
    void drafts_are_the_node_s() throws IOException {
        assertTrue(Files.isDirectory(mine().drafts()));
        assertNotEquals(Optional.empty(), mine().note(FilePlace.PROBE));
    }

    protected static String put(FilePlace place, String text) throws IOException {
        var name = name(text);
        place.bring(name, draft(place, text)).settle();
        return name;
    }

    protected static Path draft(FilePlace place, String text) throws IOException {
        return Files.writeString(Files.createTempFile(place.drafts(), "new", FilePlace.TEMPORARY), text);
    }

    protected static List<String> names(FilePlace place) throws IOException {
        var names = new ArrayList<String>();
        place.each(file -> names.add(file.name()));
        return names;
    }

    protected static String name(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + ".pdf";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
