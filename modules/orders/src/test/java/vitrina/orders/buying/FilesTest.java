package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.Imports;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.FileUse;
import vitrina.kernel.files.Orphans;
import vitrina.kernel.files.StoredFile;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.payments.transfer.Transfers;

/** The file store holds what some row names, and nothing else for long. */
@Tag("FOUND-04")
class FilesTest extends PurchaseTest {

    /** Columns of text that are called like files and hold none: the code of a picture, and where an import finds its pictures. */
    private static final Set<String> NO_KEYS = Set.of("cms_block.picture", "catalog_import.image_base");

    @Inject
    private FileStore files;
    @Inject
    private Orphans orphans;
    @Inject
    private Transfers receipts;
    @Inject
    private Imports imports;
    @Inject
    private Settings settings;
    @Inject
    private Sql sql;
    @Inject
    @Any
    private Instance<FileUse> uses;

    @Test
    void every_column_that_names_files_is_declared() {
        var declared = uses.stream().flatMap(use -> use.fileColumns().stream()).map(column -> column.table() + "." + column.name())
                .collect(Collectors.toSet());
        var found = new TreeSet<>(sql.list("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = current_schema() and data_type in ('text', 'character varying', 'character')
                  and column_name ~ 'file_key|receipt|image|picture|photo|document_key|attachment'""", row -> row.getString(1)));
        found.removeAll(NO_KEYS);
        assertEquals(new TreeSet<>(declared), found);
    }

    @Test
    void every_column_that_names_files_is_found_by_an_index() {
        for (var column : uses.stream().flatMap(use -> use.fileColumns().stream()).toList()) {
            assertTrue(sql.number("""
                    select count(*) from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
                    where indrelid = ?::regclass and attname = ?""", column.table(), column.name()) > 0, column::toString);
        }
    }

    @Test
    void files_of_another_database_are_not_touched() throws IOException {
        var lost = files.put(content("%PDF- lost " + Ids.token()), "application/pdf", 1_000).path();
        age(lost);
        var owner = Path.of(settings.get(KernelSettings.HOME), "files", ".database");
        var ours = Files.readString(owner);
        Files.writeString(owner, "another");
        try {
            assertEquals(0, orphans.collect());
            assertTrue(Files.exists(lost));
        } finally {
            Files.writeString(owner, ours);
        }
        orphans.collect();
        assertFalse(Files.exists(lost));
    }

    @Test
    void what_no_row_names_is_removed_after_an_hour_and_what_one_names_stays() throws IOException {
        var named = receipt("uno");
        var replaced = stored(named);
        var kept = receipt(named, "dos");
        var young = files.put(content("%PDF- young " + Ids.token()), "application/pdf", 1_000);
        var lost = files.put(content("%PDF- lost " + Ids.token()), "application/pdf", 1_000);
        var halfWritten = Files.createTempFile(Path.of(settings.get(KernelSettings.HOME), "files"), "new", ".tmp");
        for (var path : new Path[] {replaced.path(), kept.path(), lost.path(), halfWritten}) {
            age(path);
        }
        orphans.collect();
        assertTrue(Files.exists(kept.path()), "a receipt that counts");
        assertTrue(Files.exists(young.path()), "what may belong to a transaction that is not over");
        assertFalse(Files.exists(replaced.path()), "a receipt that was replaced");
        assertFalse(Files.exists(lost.path()));
        assertFalse(Files.exists(halfWritten), "what a crash left");
    }

    @Test
    void a_file_of_two_owners_stays_until_both_are_gone() throws IOException {
        var text = "mismo " + Ids.token();
        var first = receipt(text);
        var second = receipt(text);
        var shared = stored(first);
        assertEquals(shared.key(), stored(second).key());
        receipt(first, "otro " + Ids.token());
        age(shared.path());
        orphans.collect();
        assertTrue(Files.exists(shared.path()));
        receipt(second, "otro " + Ids.token());
        orphans.collect();
        assertFalse(Files.exists(shared.path()));
    }

    @Test
    void a_file_that_is_refused_was_never_stored() throws IOException {
        var id = payment(place(readyCart(shelf("45900", 3), 1), "transfer")).publicId();
        long before = count();
        assertThrows(Refusal.class, () -> receipts.sendReceipt(id, content("MZ"), null));
        assertThrows(Refusal.class, () -> receipts.sendReceipt(id, content("%PDF-1.7 without an end"), null));
        assertThrows(Refusal.class, () -> staff(() -> imports.start(content("nothing,we,know\n1,2,3\n"), "x.csv", ImportTarget.NONE, true)));
        assertThrows(Refusal.class, () -> staff(() -> imports.start(content(""), "x.csv", ImportTarget.NONE, true)));
        assertEquals(before, count());
    }

    @Test
    @Tag("FOUND-11")
    void a_picture_as_receipt_is_written_anew() throws IOException {
        var id = payment(place(readyCart(shelf("45900", 3), 1), "transfer")).publicId();
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        png.writeBytes("<script>".getBytes(StandardCharsets.US_ASCII));
        receipts.sendReceipt(id, new ByteArrayInputStream(png.toByteArray()), null);
        var kept = receipts.file(id).orElseThrow();
        assertEquals("image/png", kept.contentType());
        assertFalse(Files.readString(kept.path(), StandardCharsets.ISO_8859_1).contains("script"));
    }

    private UUID receipt(String words) {
        var id = payment(place(readyCart(shelf("45900", 3), 1), "transfer")).publicId();
        receipt(id, words);
        return id;
    }

    private StoredFile receipt(UUID payment, String words) {
        receipts.sendReceipt(payment, content("%PDF-1.7 " + words + "\n%%EOF"), null);
        return stored(payment);
    }

    private StoredFile stored(UUID payment) {
        return receipts.file(payment).orElseThrow();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long count() throws IOException {
        try (var all = Files.walk(Path.of(settings.get(KernelSettings.HOME), "files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
