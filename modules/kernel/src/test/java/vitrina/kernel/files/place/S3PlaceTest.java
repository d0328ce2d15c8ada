package vitrina.kernel.files.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.refusal.FilesAway;
import vitrina.kernel.refusal.Refusal;

/** A bucket of a real server that speaks S3 and checks signatures. */
class S3PlaceTest extends FilePlaceContract {

    private static final long PLENTY = 100_000_000;

    private static final Duration SOON = Duration.ofSeconds(1);
    /** Held, or its level is forgotten. */
    private static final Logger BUCKET = Logger.getLogger("org.gaul");
    @TempDir
    private static Path objects;
    private static S3Proxy server;
    /** Each test's own. */
    private final String prefix = UUID.randomUUID() + "/";

    @BeforeAll
    static void serve() throws Exception {
        BUCKET.setLevel(Level.WARNING);
        Files.createDirectories(objects.resolve("files"));
        server = serving();
    }

    private static S3Proxy serving() throws Exception {
        var started = S3Proxy.builder().blobStore(new FilesystemNio2BlobStore(objects.toString())).endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret").build();
        started.start();
        return started;
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Override
    protected FilePlace place(Path home) {
        return place(home, address("key", "secret", server.getPort()), PLENTY);
    }

    private static S3Place place(Path home, S3Address address, long most) {
        return new S3Place(address, home, most);
    }

    private S3Address address(String key, String secret, int port) {
        return new S3Address("files", prefix, "http://127.0.0.1:" + port, "us-east-1", key, secret, true);
    }

    @Test
    void a_wrong_secret_is_told_without_it() {
        var place = place(folder.resolve("a"), address("key", "guessed", server.getPort()), PLENTY);
        var away = assertThrows(FilesAway.class, place::probe);
        assertFalse(away.getMessage().contains("guessed"), away.getMessage());
        assertTrue(away.getMessage().contains("s3://files/"), away.getMessage());
    }

    @Test
    void a_bucket_that_is_not_there_is_told() {
        var place = place(folder.resolve("a"),
                new S3Address("nowhere", "", "http://127.0.0.1:" + server.getPort(), "us-east-1", "key", "secret", true), PLENTY);
        assertThrows(FilesAway.class, place::probe);
        assertThrows(FilesAway.class, () -> place.path(name("receipt")));
    }

    @Test
    void what_others_changed_in_the_bucket_is_not_shown() throws IOException {
        var name = put(place(folder.resolve("a")), "receipt");
        Files.writeString(objects.resolve("files").resolve(prefix).resolve(name), "forged!");
        assertThrows(FilesAway.class, () -> place(folder.resolve("b")).path(name));
    }

    @Test
    void what_was_fetched_is_read_again_without_the_bucket() throws Exception {
        var name = put(place(folder.resolve("a")), "receipt");
        var other = serving();
        var there = place(folder.resolve("b"), address("key", "secret", other.getPort()), PLENTY);
        there.path(name);
        other.stop();
        assertEquals("receipt", Files.readString(there.path(name).orElseThrow()));
        assertThrows(FilesAway.class, () -> there.path(name("another")));
    }

    @Test
    void many_who_ask_at_once_get_the_same_file() throws Exception {
        var name = put(place(folder.resolve("a")), "0123456789".repeat(100_000));
        var there = place(folder.resolve("b"));
        try (var threads = Executors.newFixedThreadPool(30)) {
            Callable<Path> asking = () -> there.path(name).orElseThrow();
            var paths = threads.invokeAll(Collections.nCopies(60, asking));
            for (var path : paths) {
                assertEquals(1_000_000, Files.size(path.get()));
            }
        }
        try (var left = Files.walk(folder.resolve("b"))) {
            assertEquals(1, left.filter(Files::isRegularFile).count());
        }
    }

    /** It takes the connection and never says a word. */
    @Test
    void a_server_that_hangs_is_cut() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var place = impatient(silent);
            assertThrows(FilesAway.class, () -> place.path(name("receipt")));
            assertThrows(FilesAway.class, () -> put(place, "receipt"));
            assertThrows(FilesAway.class, () -> place.look(name("receipt")));
        }
    }

    @Test
    void a_server_that_drips_is_cut() throws IOException {
        try (var dripping = answering("200 OK\r\nContent-Length: 1000000", true)) {
            var place = impatient(dripping);
            var away = assertThrows(FilesAway.class, () -> place.path(name("receipt")));
            assertTrue(away.getMessage().contains("too slowly"), away.getMessage());
        }
    }

    @Test
    void a_server_that_hangs_up_in_the_middle_of_a_file_took_nothing() throws IOException {
        try (var rude = answering("", false)) {
            var place = impatient(rude);
            assertThrows(FilesAway.class, () -> put(place, "0123456789".repeat(1_000_000)));
        }
    }

    @Test
    void a_full_bucket_is_told_as_a_full_disk() throws IOException {
        try (var full = answering("507 Insufficient Storage\r\nContent-Length: 0", false)) {
            var place = impatient(full);
            assertEquals("kernel.no-room", assertThrows(Refusal.class, () -> put(place, "receipt")).code());
        }
    }

    private S3Place impatient(ServerSocket server) {
        return new S3Place(address("key", "secret", server.getLocalPort()), folder.resolve("c"), PLENTY, SOON);
    }

    /** Hears the beginning of each request, says what it is told, and hangs up; or goes on with a byte now and then. */
    private static ServerSocket answering(String head, boolean drips) throws IOException {
        var listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try (var guest = listening.accept()) {
                    guest.getInputStream().read(new byte[10_000]);
                    if (!head.isEmpty()) {
                        guest.getOutputStream().write(("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                    while (drips) {
                        guest.getOutputStream().write('x');
                        LockSupport.parkNanos(SOON.toNanos() / 50);
                    }
                } catch (IOException gone) {
                    // The next one.
                }
            }
        });
        return listening;
    }

    @Test
    void nobody_listening_is_told() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var place = place(folder.resolve("a"), address("key", "secret", free), PLENTY);
        assertThrows(FilesAway.class, place::probe);
    }
}
