package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;
import vitrina.verify.inside.WaitingRoom;

/** More shoppers at once than the machine can serve. */
@RunAsClient
class CrowdIT extends SuiteTest {

    /** More places than any machine gives, fewer than there are addresses in a net. */
    private static final int CROWD = 250;
    /** More than may work at once, fewer than the server's threads. */
    private static final int SLOW = 60;
    /** What is told without a place. */
    private static final List<String> ALWAYS = List.of("/health/live", "/health/ready", "/sandbox/mail", "/assets/shop/base.css");

    private final HttpClient crowd = Suite.client().build();

    @Test
    @Tag("Q27")
    @Tag("FOUND-12")
    void who_finds_every_place_taken_is_told_to_come_back_and_the_server_stays_well() throws Exception {
        var held = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try {
            var away = holdEveryPlace(held);
            assertTrue(!held.isEmpty(), "nobody was let in");
            assertEquals(503, away.statusCode());
            assertTrue(away.headers().firstValue("Retry-After").isPresent(), "no word when to come back");
            var page = ask("/es-co/search?q=crema&drawn=" + System.nanoTime()).get();
            assertEquals(503, page.statusCode());
            assertTrue(page.headers().firstValue("Retry-After").isPresent(), "no word when to come back");
            assertTrue(page.body().contains("hay mucha gente"), page.body());
            for (var path : ALWAYS) {
                assertEquals(200, ask(path).get().statusCode(), path);
            }
        } finally {
            ask(WaitingRoom.OPEN).get();
        }
        for (var one : held) {
            assertEquals(200, one.get().statusCode(), "who had a place was not served");
        }
        assertEquals(200, ask("/es-co/search?q=crema&drawn=" + System.nanoTime()).get().statusCode(), "afterwards all is as before");
    }

    @Test
    @Tag("Q27")
    void who_sends_a_form_slowly_keeps_nobody_else_waiting() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW; i++) {
                var socket = new Socket("127.0.0.1", Suite.port());
                slow.add(socket);
                socket.getOutputStream().write("""
                        POST /es-co/do/cart/add HTTP/1.1\r
                        Host: 127.0.0.1\r
                        Sec-Fetch-Site: same-origin\r
                        Content-Type: application/x-www-form-urlencoded\r
                        Content-Length: 1000\r
                        Expect: 100-continue\r
                        \r
                        """.getBytes(StandardCharsets.US_ASCII));
            }
            for (var socket : slow) {
                // The server has the request before it and wants its form.
                assertEquals("HTTP/1.1 100 Continue", line(socket));
                socket.getOutputStream().write("variant=".getBytes(StandardCharsets.US_ASCII));
            }
            assertEquals(200, ask("/es-co/search?q=crema&slow").get().statusCode());
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /**
     * One after the other comes in and stays, each from an address of its own, until one is sent away.
     * @return what that one is told
     */
    private HttpResponse<String> holdEveryPlace(List<CompletableFuture<HttpResponse<String>>> held) throws Exception {
        for (int i = 1; i <= CROWD; i++) {
            var one = crowd.sendAsync(HttpRequest.newBuilder(Suite.uri(WaitingRoom.PAGE)).header("X-Forwarded-For", "203.0.113." + i).build(),
                    BodyHandlers.ofString());
            int wanted = held.size() + 1;
            awaits(() -> one.isDone() || waiting() >= wanted, "neither let in nor sent away");
            if (one.isDone()) {
                return one.get();
            }
            held.add(one);
        }
        throw new AssertionError(CROWD + " found a place");
    }

    private int waiting() {
        return Integer.parseInt(ask(WaitingRoom.COUNT).join().body());
    }

    private static String line(Socket socket) throws IOException {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return crowd.sendAsync(HttpRequest.newBuilder(Suite.uri(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }
}
