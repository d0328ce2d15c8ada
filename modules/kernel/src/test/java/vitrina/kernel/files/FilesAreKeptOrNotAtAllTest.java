package vitrina.kernel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.files.place.FolderPlace;
import vitrina.kernel.refusal.Refusal;

/** Nothing half-written, refused or unrecognised stays in the store. */
@Tag("FOUND-04")
class FilesAreKeptOrNotAtAllTest {

    private static final long PLENTY = Long.MAX_VALUE;

    @TempDir
    private Path home;
    private long room = PLENTY;
    private final FileStore store = new FileStore(new PlacesOfOneNode(() -> new FolderPlace(home.resolve("files")))) {
        @Override
        long room(Path folder) {
            return room;
        }
    };

    @Test
    void what_is_recognised_is_kept_once() throws IOException {
        var first = store.put(content("receipt"), "application/pdf", 100);
        var second = store.put(content("receipt"), "application/pdf", 100);
        assertEquals(first, second);
        assertEquals("receipt", Files.readString(store.find(first.key()).orElseThrow().path()));
        assertEquals(1, files());
    }

    @Test
    void what_is_given_again_is_as_young_as_the_second_time() throws IOException {
        var path = store.put(content("receipt"), "application/pdf", 100).path();
        Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        store.put(content("receipt"), "application/pdf", 100);
        assertTrue(Files.getLastModifiedTime(path).toInstant().isAfter(Instant.EPOCH));
    }

    @Test
    void what_nobody_keeps_is_gone() throws IOException {
        try (var draft = store.receive(content("unknown"), 100)) {
            assertEquals(7, draft.size());
            assertEquals("unknown", Files.readString(draft.path()));
        }
        assertEquals(0, files());
    }

    @Test
    void what_is_too_large_is_gone() throws IOException {
        assertEquals("kernel.file-too-large", refusal(content("x".repeat(101))).code());
        assertEquals(0, files());
    }

    @Test
    void a_full_disk_is_said_before_anything_is_written() throws IOException {
        room = 1_000;
        assertEquals("kernel.no-room", refusal(content("receipt")).code());
        assertEquals(0, files());
    }

    @Test
    void a_disk_that_becomes_full_meanwhile_keeps_nothing_half_written() throws IOException {
        assertEquals("kernel.no-room", refusal(breaking(() -> room = 0)).code());
        assertEquals(0, files());
    }

    @Test
    void a_sender_who_breaks_off_is_no_full_disk_and_leaves_nothing() throws IOException {
        assertThrows(UncheckedIOException.class, () -> store.put(breaking(() -> {}), "text/csv", 100));
        assertEquals(0, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../etc/passwd", "0000000000000000000000000000000000000000000000000000000000000000", "new1.tmp"})
    void only_keys_are_found(String key) {
        assertTrue(store.find(key).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "%PDF-1.7 and %%EOF long before the end "})
    void a_pdf_without_an_end_is_damaged(String content) throws IOException {
        var file = Files.writeString(home.resolve("a.pdf"), content + " ".repeat(2_000));
        assertTrue(Pdf.isMeant(file));
        assertEquals("kernel.pdf-damaged", assertThrows(Refusal.class, () -> Pdf.check(file)).code());
    }

    @Test
    void a_whole_pdf_is_one() throws IOException {
        var file = Files.writeString(home.resolve("a.pdf"), "%PDF-1.7 " + " ".repeat(2_000) + "\n%%EOF\n");
        assertTrue(Pdf.isMeant(file));
        Pdf.check(file);
        assertFalse(Pdf.isMeant(Files.writeString(home.resolve("b.pdf"), "MZ %PDF- %%EOF")));
        assertFalse(Pdf.isMeant(Files.createFile(home.resolve("c.pdf"))));
    }

    private Refusal refusal(InputStream content) {
        return assertThrows(Refusal.class, () -> store.put(content, "text/csv", 100));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives ten bytes and then fails. */
    private static InputStream breaking(Runnable meanwhile) {
        return new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 10) {
                    return 'x';
                }
                meanwhile.run();
                throw new IOException("No space left on device");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                buffer[from] = (byte) read();
                return 1;
            }
        };
    }

    private long files() throws IOException {
        if (!Files.exists(home.resolve("files"))) {
            return 0;
        }
        try (var all = Files.walk(home.resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
