package vitrina.catalog.remoteimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q17")
class ImageFetchTest {

    private final PinnedHttp http = new PinnedHttp(Duration.ofSeconds(60), 100_000);
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;

    @BeforeEach
    void a_server_of_somebody_else() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void is_gone() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void connects_to_the_checked_address_and_sends_the_name() throws IOException {
        var asked = answering(answer("200 OK", "Content-Length: 2", "ab".getBytes(StandardCharsets.US_ASCII)));
        var answer = http.get(uri("/a.png?x=1"), InetAddress.getLoopbackAddress());
        assertEquals(200, answer.status());
        assertArrayEquals("ab".getBytes(StandardCharsets.US_ASCII), answer.body());
        assertEquals("GET /a.png?x=1 HTTP/1.1", asked.toString(StandardCharsets.US_ASCII).lines().findFirst().orElse(""));
        assertEquals("Host: images.example:" + server.getLocalPort(),
                asked.toString(StandardCharsets.US_ASCII).lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void reads_chunks() throws IOException {
        answering(answer("200 OK", "Transfer-Encoding: chunked", "2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("abc", new String(http.get(uri("/"), InetAddress.getLoopbackAddress()).body(), StandardCharsets.US_ASCII));
    }

    @Test
    void refuses_what_is_larger_than_allowed_with_and_without_a_length() throws IOException {
        answering(answer("200 OK", "Content-Length: 100001", new byte[0]));
        assertThrows(FetchRefused.class, () -> http.get(uri("/"), InetAddress.getLoopbackAddress()));
        answering(answer("200 OK", "X: y", new byte[200_000]));
        assertThrows(FetchRefused.class, () -> http.get(uri("/"), InetAddress.getLoopbackAddress()));
    }

    @Test
    void gives_up_on_a_silent_server() throws IOException {
        answering(new byte[0]);
        var impatient = new PinnedHttp(Duration.ofMillis(100), 100_000);
        assertThrows(SocketTimeoutException.class, () -> impatient.get(uri("/"), InetAddress.getLoopbackAddress()));
    }

    @Test
    @Tag("Q14")
    void a_redirect_into_the_own_network_is_refused() {
        var guard = new AddressGuard(host -> new InetAddress[] {InetAddress.getByName(host.equals("inner.example") ? "10.0.0.7" : "8.8.8.8")});
        assertThrows(FetchRefused.class, () -> guard.check(URI.create("https://images.example/").resolve("http://inner.example/secret")));
        assertThrows(FetchRefused.class, () -> guard.check(URI.create("https://images.example/").resolve("http://169.254.169.254/latest")
                .resolve("file:///etc/passwd")));
    }

    private URI uri(String path) {
        return URI.create("http://images.example:" + server.getLocalPort() + path);
    }

    private static byte[] answer(String status, String header, byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("HTTP/1.1 " + status + "\r\n" + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.write(body);
        return bytes.toByteArray();
    }

    /** Answers one request; an empty answer means silence. */
    private ByteArrayOutputStream answering(byte[] answer) {
        var asked = new ByteArrayOutputStream();
        Thread.ofVirtual().start(() -> {
            try (Socket socket = server.accept()) {
                var in = socket.getInputStream();
                while (!asked.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
                    asked.write(in.read());
                }
                socket.getOutputStream().write(answer);
                socket.getOutputStream().flush();
                if (answer.length == 0) {
                    over.await();
                }
            } catch (IOException | InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        return asked;
    }
}
