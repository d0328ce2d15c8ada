package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as the shop is not ready whoever asks is told to come back. */
@Tag("FOUND-08")
class DoormanTest {

    private static final String HERE = "127.0.0.1";

    private volatile CountDownLatch failures = new CountDownLatch(0);
    private final Doorman doorman = new Doorman() {
        @Override
        Socket accept(ServerSocket door) throws IOException {
            if (failures.getCount() > 0) {
                failures.countDown();
                throw new SocketException("Too many open files");
            }
            return super.accept(door);
        }
    };
    private int port;

    @BeforeEach
    void stand() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            port = free.getLocalPort();
        }
        doorman.stand(HERE, port);
    }

    @AfterEach
    void leave() {
        doorman.retire();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1", "POST /hooks/sandbox HTTP/1.1", "PUT /nowhere HTTP/1.1", "GET /health/ready HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "BREW /%2e%2e/?a=b HTTP/1.1", "PRI * HTTP/2.0", "nonsense", "GET http://elsewhere.example/ HTTP/1.1"})
    void every_path_and_method_and_what_is_none(String line) throws IOException {
        var answer = ask(line + "\r\nHost: shop.example\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
        assertTrue(answer.contains("\r\nRetry-After: 5\r\n"), answer);
        assertTrue(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n") && answer.contains("\r\nCache-Control: no-store\r\n"), answer);
        assertFalse(answer.contains("\r\nServer:"), answer);
    }

    @ParameterizedTest
    @CsvSource({"'pt-BR,pt;q=0.9', pt", "'fr, en;q=0.5', en", "'es-CO', es", "'fr', es", "'', es", "';;;=', es"})
    void people_read_it_in_their_language(String wanted, String language) throws IOException {
        var answer = ask("GET /x HTTP/1.1\r\nHost: shop.example\r\naccept-language: " + wanted + "\r\n\r\n");
        assertTrue(answer.contains("Content-Type: text/html;charset=UTF-8"), answer);
        assertTrue(answer.contains("<html lang=\"" + language + "\">"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/products", "/hooks/sandbox", "/health", "/health/ready", "//api", "http://shop.example/api/v1/carts"})
    void programs_get_a_problem(String path) throws IOException {
        var answer = ask("POST " + path + " HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 2\r\n\r\n{}");
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"status\":503"), answer);
    }

    @Test
    @Tag("FOUND-16")
    void told_to_stop_he_says_that_the_shop_closes() throws IOException {
        assertTrue(ask("GET /health/ready HTTP/1.1\r\n\r\n").contains("\"code\":\"launcher.not-ready\""));
        doorman.closing();
        assertTrue(ask("GET /health/ready HTTP/1.1\r\n\r\n").contains("\"code\":\"launcher.closing\""));
    }

    @Test
    void the_policy_of_the_page_allows_its_own_style_and_nothing_else() throws Exception {
        var answer = ask("GET / HTTP/1.1\r\n\r\n");
        var style = Pattern.compile("<style>(.*)</style>").matcher(answer);
        assertTrue(style.find(), answer);
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertTrue(answer.contains("default-src 'none'; style-src 'sha256-" + java.util.Base64.getEncoder().encodeToString(digest) + "'"), answer);
    }

    @Test
    void the_length_is_that_of_the_bytes_and_a_head_has_no_body() throws IOException {
        var answer = ask("GET / HTTP/1.1\r\n\r\n");
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8);
        assertTrue(answer.contains("Content-Length: " + body.length + "\r\n"), answer);
        assertTrue(ask("HEAD / HTTP/1.1\r\n\r\n").endsWith("Connection: close\r\n\r\n"));
    }

    @Test
    void a_body_that_was_sent_along_does_not_cost_the_answer() throws IOException {
        var answer = ask("POST /hooks/sandbox HTTP/1.1\r\nContent-Length: 50000\r\n\r\n" + "x".repeat(50_000));
        assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
    }

    @Test
    void a_head_without_end_is_read_no_further_than_it_may_be_long() throws IOException {
        assertTrue(ask("GET / HTTP/1.1\r\nX: " + "x".repeat(20_000)).startsWith("HTTP/1.1 503 "));
    }

    @Test
    void guests_who_say_nothing_keep_nobody_else_out() throws IOException {
        var silent = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 100; i++) {
                silent.add(new Socket(HERE, port));
            }
            assertTrue(ask("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 503 "));
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void leaves_the_address_to_the_shop_and_comes_back() throws Exception {
        assertThrows(LaunchFailure.class, () -> new Doorman().stand(HERE, port));
        doorman.leave();
        assertThrows(ConnectException.class, () -> ask("GET / HTTP/1.1\r\n\r\n"));
        try (var shop = new ServerSocket(port, 1, InetAddress.getByName(HERE))) {
            assertEquals(port, shop.getLocalPort());
        }
        doorman.stand(HERE, port);
        assertTrue(ask("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 503 "));
    }

    @Test
    void stays_at_the_door_while_no_handles_are_left() throws Exception {
        failures = new CountDownLatch(3);
        failures.await();
        assertTrue(ask("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 503 "));
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket(HERE, port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
