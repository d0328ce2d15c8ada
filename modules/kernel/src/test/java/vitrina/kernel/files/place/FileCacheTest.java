package vitrina.kernel.files.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.refusal.FilesAway;

/** A node keeps copies of what was asked for, as much as it may, and never a half or a wrong one. */
@Tag("FOUND-17")
class FileCacheTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_used_longest_ago_makes_room() throws IOException {
        var cache = new FileCache(folder, 25);
        var old = kept(cache, "1 67890");
        var used = kept(cache, "2 67890");
        for (var path : new Path[] {old, used}) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH.plusSeconds(path.equals(old) ? 0 : 1)));
        }
        cache.get(used.getFileName().toString(), out -> {
            throw new IOException("it is here");
        });
        kept(cache, "3 67890");
        assertTrue(Files.exists(old));
        kept(cache, "4 67890");
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(used), "somebody may be reading it");
    }

    @Test
    void what_breaks_off_or_is_another_leaves_nothing() throws IOException {
        var cache = new FileCache(folder, 25);
        var name = FilePlaceContract.name("whole");
        assertThrows(IOException.class, () -> cache.get(name, out -> {
            out.write('w');
            throw new IOException("broken off");
        }));
        assertThrows(FilesAway.class, () -> cache.get(name, out -> {
            out.write('w');
            return true;
        }));
        assertEquals(Optional.empty(), cache.get(name, out -> false));
        try (var left = Files.walk(folder)) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    private static Path kept(FileCache cache, String text) throws IOException {
        return cache.get(FilePlaceContract.name(text), out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        }).orElseThrow();
    }
}
