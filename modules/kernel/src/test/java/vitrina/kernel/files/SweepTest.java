package vitrina.kernel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.files.place.FolderPlace;

/** Old files that nobody names are removed, whatever comes and goes meanwhile. */
@Tag("FOUND-04")
class SweepTest {

    @TempDir
    private Path folder;
    private int made;

    @Test
    void a_file_that_vanishes_meanwhile_keeps_no_other_one() throws IOException {
        var files = List.of(file(), file(), file());
        int removed = sweep(keys -> {
            delete(files.get(1));
            return keys;
        });
        assertEquals(2, removed);
        assertTrue(files.stream().noneMatch(Files::exists));
    }

    @Test
    void a_file_that_cannot_be_removed_keeps_no_other_one() throws IOException {
        var stuck = file();
        var other = file();
        int removed = new Sweep(new FolderPlace(folder), keys -> keys, (name, work) -> {
            if (stuck.endsWith(name)) {
                throw new IOException("stuck");
            }
            return work.run();
        }).run();
        assertEquals(1, removed);
        assertTrue(Files.exists(stuck));
        assertFalse(Files.exists(other));
    }

    @Test
    void what_is_given_again_meanwhile_stays() throws IOException {
        var again = file();
        assertEquals(0, sweep(keys -> {
            age(again, Instant.now());
            return keys;
        }));
        assertTrue(Files.exists(again));
    }

    @Test
    void all_are_asked_about_some_at_a_time_and_half_written_ones_not_at_all() throws IOException {
        for (int i = 0; i < 2_001; i++) {
            file();
        }
        var half = age(Files.createFile(folder.resolve("new1.tmp")), Instant.EPOCH);
        var young = Files.createFile(folder.resolve("new2.tmp"));
        var asked = new ArrayList<Integer>();
        assertEquals(1, sweep(keys -> {
            asked.add(keys.size());
            return List.of();
        }));
        assertEquals(List.of(2_000, 1), asked);
        assertFalse(Files.exists(half));
        assertTrue(Files.exists(young));
    }

    private int sweep(Function<Collection<String>, Collection<String>> unnamed) throws IOException {
        return new Sweep(new FolderPlace(folder), unnamed, (name, work) -> work.run()).run();
    }

    private Path file() throws IOException {
        var key = String.format(Locale.ROOT, "%064x.pdf", made++);
        return age(Files.createFile(Files.createDirectories(folder.resolve(key.substring(0, 2))).resolve(key)), Instant.EPOCH);
    }

    private static Path age(Path file, Instant time) {
        try {
            return Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
