package vitrina.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FilePlaces;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.refusal.Trouble;
import vitrina.kernel.settings.FileSettings;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;

/** A node that does not see the files of its database does not start, and says in words what to do. */
@InHouse
@Tag("FOUND-17")
class FilesHaveOnePlaceTest {

    @TempDir
    private Path disk;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;

    @BeforeEach
    void nobody_began() {
        sql.update("delete from kernel_file_place");
    }

    /** A node. */
    private record Node(FilePlaces places, FileStore files) {

        String put(String text) {
            return files.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text/plain", 1_000).key();
        }

        Optional<String> read(String key) throws IOException {
            var found = files.find(key);
            return found.isEmpty() ? Optional.empty() : Optional.of(Files.readString(found.get().path()));
        }
    }

    private Node start(String home) {
        return start(home, Map.of());
    }

    private Node start(String home, Map<Setting<String>, String> said) {
        var values = new HashMap<Setting<?>, String>(said);
        values.put(KernelSettings.HOME, disk.resolve(home).toString());
        var settings = new Settings() {
            @SuppressWarnings("unchecked")
            @Override
            public <T> T get(Setting<T> setting) {
                return values.containsKey(setting) ? (T) values.get(setting) : setting.standard();
            }
        };
        var places = new FilePlaces(settings, sql, transactions);
        places.begin();
        return new Node(places, new FileStore(places));
    }

    private Map<Setting<String>, String> shared() throws IOException {
        return Map.of(FileSettings.FILES, Files.createDirectories(disk.resolve("shared")).toString());
    }

    @Test
    void one_node_keeps_them_in_its_own_folder_and_finds_them_again() throws IOException {
        var key = start("a").put("uno");
        assertEquals(Optional.of("uno"), start("a").read(key));
        assertTrue(Files.exists(disk.resolve("a/files")));
    }

    @Test
    void a_second_node_with_a_folder_of_its_own_is_told_to_share() {
        start("a");
        var refused = refused("b", Map.of());
        assertTrue(refused.contains("VITRINA_FILES") && refused.contains(disk.resolve("a/files").toString()), refused);
    }

    @Test
    void nodes_that_share_see_each_other_s_files() throws IOException {
        var a = start("a", shared());
        var b = start("b", shared());
        assertEquals(Optional.of("uno"), b.read(a.put("uno")));
        assertEquals(Optional.of("dos"), a.read(b.put("dos")));
    }

    @Test
    void files_of_another_database_are_not_taken_unless_it_is_said_whose() throws IOException {
        var key = start("a").put("uno");
        var marker = disk.resolve("a/files/.database");
        Files.writeString(marker, Files.readString(marker).replaceFirst("\\S+", "1-2"));
        assertTrue(refused("a", Map.of()).contains("VITRINA_FILES_TAKE_OVER=1-2"));
        assertTrue(refused("a", Map.of(FileSettings.TAKE_OVER, "3-4")).contains("VITRINA_FILES_TAKE_OVER=1-2"));
        assertEquals(Optional.of("uno"), start("a", Map.of(FileSettings.TAKE_OVER, "1-2")).read(key));
        assertEquals(Optional.of("uno"), start("a").read(key));
    }

    @Test
    void files_of_0_1_0_are_taken_as_they_are() throws IOException {
        Files.writeString(Files.createDirectories(disk.resolve("a/files")).resolve(".database"), sql.database());
        start("a");
        assertTrue(refused("b", Map.of()).contains("VITRINA_FILES"));
    }

    @Test
    void a_shared_folder_that_is_missing_or_not_mounted_is_no_place() throws IOException {
        assertTrue(refused("a", Map.of(FileSettings.FILES, disk.resolve("missing").toString())).contains("cannot be kept in the shared folder"));
        start("a", shared());
        Files.move(disk.resolve("shared"), disk.resolve("away"));
        assertTrue(refused("a", shared()).contains("The files of this database are in the shared folder"));
    }

    @Test
    void what_is_no_place_is_told() {
        for (var wrong : new String[] {"files", "ftp://files", "s3://"}) {
            assertTrue(refused("a", Map.of(FileSettings.FILES, wrong)).startsWith("VITRINA_FILES must be"));
        }
    }

    @Test
    void they_move_with_the_setting_and_whoever_has_the_old_place_takes_nothing_any_more() throws IOException {
        var before = start("a");
        var key = before.put("uno");
        var after = start("a", shared());
        assertEquals(Optional.of("uno"), after.read(key));
        var late = assertThrows(RuntimeException.class, () -> before.put("dos"));
        assertEquals(Optional.of(Trouble.NO_FILES), Trouble.behind(late));
        assertTrue(refused("a", Map.of()).contains("The files of this database are in the shared folder"));
        assertEquals(Optional.of("uno"), before.read(key), "nothing is removed in the old place");
    }

    @Test
    void a_move_that_was_cut_off_goes_on() throws IOException {
        var before = start("a");
        var keys = new String[] {before.put("uno"), before.put("dos")};
        var half = Files.createDirectories(Path.of(shared().get(FileSettings.FILES)).resolve(keys[0].substring(0, 2)));
        Files.writeString(half.resolve(keys[0]), "u");
        var after = start("a", shared());
        assertEquals(Optional.of("uno"), after.read(keys[0]));
        assertEquals(Optional.of("dos"), after.read(keys[1]));
    }

    @Test
    void they_move_back_when_it_is_said_from_where() throws IOException {
        var key = start("a", shared()).put("uno");
        assertTrue(refused("a", Map.of()).contains("The files of this database are in the shared folder"));
        var back = start("a", Map.of(FileSettings.FROM, shared().get(FileSettings.FILES)));
        assertEquals(Optional.of("uno"), back.read(key));
        assertTrue(Files.exists(disk.resolve("shared").resolve(key.substring(0, 2)).resolve(key)));
    }

    @Test
    void what_another_node_kept_for_itself_is_brought_when_it_is_said_where() throws IOException {
        var key = start("b").put("uno");
        var marker = disk.resolve("b/files/.database");
        Files.writeString(marker, sql.database());
        sql.update("delete from kernel_file_place");
        start("a", shared());
        var all = new HashMap<>(shared());
        all.put(FileSettings.FROM, disk.resolve("b/files").toString());
        assertEquals(Optional.of("uno"), start("a", all).read(key));
    }

    @Test
    void nothing_is_brought_to_a_place_of_another_database() throws IOException {
        start("a").put("uno");
        var theirs = Path.of(shared().get(FileSettings.FILES));
        Files.writeString(theirs.resolve(".database"), "1-2 token");
        assertTrue(refused("a", shared()).contains("belong to the database 1-2"));
        try (var files = Files.walk(theirs)) {
            assertEquals(Optional.empty(), files.filter(file -> file.toString().endsWith(".txt")).findAny());
        }
    }

    private String refused(String home, Map<Setting<String>, String> said) {
        return assertThrows(StartRefused.class, () -> start(home, said)).getMessage();
    }
}
