package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** What the server's listener speaks, and what it does not: no HTTP/2 in clear text, no heads without measure. */
@RunAsClient
@Tag("FOUND-11")
class ListenerIT extends SuiteTest {

    private static final String UPGRADE = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";

    @Test
    void the_preface_of_http2_gets_no_frames() throws IOException {
        var answer = ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), answer);
    }

    @ParameterizedTest
    @CsvSource({"{, 400", "{}, 422"})
    void a_post_that_offers_http2_is_read_to_its_end_and_answered_as_ever(String body, int status) throws IOException {
        var answer = ask("POST /api/v1/carts?country=MX HTTP/1.1\r\nHost: shop.example\r\n" + UPGRADE
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertFalse(answer.contains("Upgrade: h2c"), answer);
    }

    @Test
    void after_such_a_post_the_connection_takes_the_next_one() throws IOException {
        var post = "POST /api/v1/carts?country=MX HTTP/1.1\r\nHost: shop.example\r\n" + UPGRADE
                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
        try (var socket = new Socket("127.0.0.1", Suite.port())) {
            socket.setSoTimeout(20_000);
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(post.getBytes(StandardCharsets.ISO_8859_1));
                var answer = new StringBuilder();
                while (answer.indexOf("\"}") < 0) {
                    int next = socket.getInputStream().read();
                    assertTrue(next >= 0, "closed after " + answer);
                    answer.append((char) next);
                }
                assertTrue(answer.toString().contains("HTTP/1.1 422 "), answer.toString());
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    @Test
    void a_client_of_java_that_would_rather_speak_http2_posts_one_after_the_other() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).connectTimeout(Duration.ofSeconds(20)).build()) {
            for (int i = 0; i < 5; i++) {
                var answer = client.send(HttpRequest.newBuilder(Suite.uri("/api/v1/carts?country=MX")).timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());
                assertEquals(422, answer.statusCode(), answer.body());
                assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 100_000})
    void a_head_longer_than_8_kB_is_not_read_to_its_end(int length) throws IOException {
        var answer = ask("GET / HTTP/1.1\r\nHost: shop.example\r\nX-Long: " + "x".repeat(length) + "\r\n\r\n");
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void more_than_a_hundred_headers_are_refused() throws IOException {
        assertTrue(ask("GET / HTTP/1.1\r\nHost: shop.example\r\n" + "X-One: more\r\n".repeat(150) + "\r\n").startsWith("HTTP/1.1 400 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/es-co/%zz", "/es-co/p/%u0041", "/assets/%", "/api/v1/%", "/media/%2"})
    @Tag("FOUND-08")
    void an_address_that_escapes_nothing_is_that_of_no_page(String address) throws IOException {
        var answer = ask("GET " + address + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains(address.startsWith("/api/") ? "application/problem+json" : "text/html"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a:b:c", "a:-1", "a b", "[", "a/b", "a@b", "%"})
    @Tag("FOUND-08")
    void a_host_that_is_none_is_a_bad_request(String host) throws IOException {
        var answer = ask("GET /es-co/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    /** What came until the server closed or had nothing more to say. */
    private static String ask(String request) throws IOException {
        var answer = new StringBuilder();
        try (var socket = new Socket("127.0.0.1", Suite.port())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var bytes = new byte[8_192];
            for (int read; (read = socket.getInputStream().read(bytes)) > 0;) {
                answer.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (java.net.SocketTimeoutException | java.net.SocketException over) {
            return answer.toString();
        }
        return answer.toString();
    }
}
