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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old files that nobody names are removed, whatever comes and goes meanwhile, and never those of another database. */
@Tag("FOUND-04")
class SweepTest {

    @TempDir
    private Path folder;
    private int made;

    @Test
    void a_file_that_vanishes_meanwhile_keeps_no_other_one() throws IOException {
        var files = List.of(file(), file(), file());
        var sweep = new Sweep(folder, keys -> {
            delete(files.get(1));
            return keys;
        });
        assertEquals(2, sweep.run());
        assertTrue(files.stream().noneMatch(Files::exists));
    }

    @Test
    void a_file_that_cannot_be_removed_keeps_no_other_one() throws IOException {
        var stuck = file();
        Files.createDirectories(stuck.resolveSibling(stuck.getFileName() + FileStore.TEMPORARY).resolve("taken"));
        var other = file();
        assertEquals(1, new Sweep(folder, keys -> keys).run());
        assertTrue(Files.exists(stuck));
        assertFalse(Files.exists(other));
    }

    @Test
    void what_is_given_again_meanwhile_stays() throws IOException {
        var again = file();
        assertEquals(0, new Sweep(folder, keys -> {
            age(again, Instant.now());
            return keys;
        }).run());
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
        assertEquals(1, new Sweep(folder, keys -> {
            asked.add(keys.size());
            return List.of();
        }).run());
        assertEquals(List.of(2_000, 1), asked);
        assertFalse(Files.exists(half));
        assertTrue(Files.exists(young));
    }

    @Test
    void files_belong_to_the_database_that_was_there_first() throws IOException {
        var store = folder.resolve("files");
        assertTrue(Sweep.isOf(store, "7-1"));
        assertTrue(Sweep.isOf(store, "7-1"));
        assertFalse(Sweep.isOf(store, "7-2"));
        Files.delete(store.resolve(Sweep.OWNER));
        assertTrue(Sweep.isOf(store, "7-2"), "an operator who restored a backup says so");
        try (var left = Files.list(store)) {
            assertEquals(List.of(store.resolve(Sweep.OWNER)), left.toList());
        }
    }

    @Test
    void files_whose_owner_cannot_be_read_are_nobody_s() throws IOException {
        Files.createDirectories(folder.resolve(Sweep.OWNER));
        assertFalse(Sweep.isOf(folder, "7-1"));
    }

    private Path file() throws IOException {
        var key = String.format(Locale.ROOT, "%064x.pdf", made++);
        return age(Files.createFile(Files.createDirectories(folder.resolve(key.substring(62, 64))).resolve(key)), Instant.EPOCH);
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
