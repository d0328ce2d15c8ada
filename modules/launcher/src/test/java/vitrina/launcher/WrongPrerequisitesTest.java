package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said in one sentence that says what to do. */
@Tag("Q26")
class WrongPrerequisitesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "65536", "-1"})
    void a_port_that_is_none(String port) {
        assertSaid("VITRINA_PORT must be a number from 1 to 65535", () -> Options.from(Map.of("VITRINA_PORT", port)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://shop:secret@db.example/shop", "postgresql://db.example/shop", "db.example", "jdbc:mysql://db.example/shop"})
    void an_address_of_a_database_in_the_words_of_other_programs(String address) {
        assertSaid("VITRINA_DB_URL must begin with jdbc:postgresql:", () -> Options.from(Map.of("VITRINA_DB_URL", address)));
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertSaid("Set VITRINA_PORT to another one", () -> new Doorman().stand("127.0.0.1", other.getLocalPort()));
        }
    }

    @Test
    void a_file_to_import_that_is_a_folder_or_none() throws LaunchFailure {
        var options = Options.from(Map.of("VITRINA_HOME", folder.toString()));
        assertSaid("it is a folder", () -> ImportCommand.run(options, List.of(folder.toString())));
        assertSaid("There is no file", () -> ImportCommand.run(options, List.of(folder.resolve("none.csv").toString())));
        assertSaid("Say which file", () -> ImportCommand.run(options, List.of("--dry-run")));
    }

    @Test
    void a_data_folder_in_use() throws Exception {
        var lock = Home.claim(folder);
        assertNotNull(lock);
        assertSaid("Another Vitrina is running on the data folder", () -> Home.claim(folder));
        lock.release();
        Home.claim(folder).release();
    }

    @Test
    void a_data_folder_that_is_a_file() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertSaid("Set VITRINA_HOME to a folder of yours", () -> Home.claim(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "shop.example"})
    void demo_sign_ins_on_an_address_that_others_reach(String host) throws LaunchFailure {
        assertSaid("only runs on a loopback address", () -> Options.from(Map.of("VITRINA_HOST", host, "VITRINA_SANDBOX", "on")));
        assertFalse(Options.from(Map.of("VITRINA_HOST", host, "VITRINA_SANDBOX", "off")).sandbox());
        assertTrue(Options.from(Map.of("VITRINA_HOST", host, "VITRINA_SANDBOX", "force")).sandbox());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example", "http://192.0.2.1:8080", "http://127.0.0.1.shop.example", "http://localhost@shop.example"})
    @Tag("FOUND-07")
    void demo_sign_ins_in_a_shop_with_a_public_address(String address) throws LaunchFailure {
        assertSaid("does not run in a shop whose public address is",
                () -> Options.from(Map.of("VITRINA_BASE_URL", address, "VITRINA_SANDBOX", "on")));
        assertFalse(Options.from(Map.of("VITRINA_BASE_URL", address, "VITRINA_SANDBOX", "off")).sandbox());
        assertTrue(Options.from(Map.of("VITRINA_BASE_URL", address, "VITRINA_SANDBOX", "force")).sandboxForced());
        assertTrue(Options.from(Map.of("VITRINA_BASE_URL", "http://localhost:8080", "VITRINA_SANDBOX", "on")).sandbox());
    }

    @Test
    @Tag("FOUND-07")
    void nothing_set_is_a_shop_on_this_machine_without_demo_sign_ins() throws LaunchFailure {
        var options = Options.from(Map.of());
        assertEquals("http://127.0.0.1:8080", options.baseUrl());
        assertFalse(options.sandbox());
    }

    private static void assertSaid(String words, Trying trying) {
        var said = assertThrows(LaunchFailure.class, trying::now).getMessage();
        assertTrue(said.contains(words), said);
        assertEquals(1, said.lines().count(), said);
    }

    private interface Trying {
        void now() throws Exception;
    }
}
