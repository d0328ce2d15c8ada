package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** More shoppers at once than the machine can serve. */
@RunAsClient
class CrowdIT extends SuiteTest {

    private static final int CROWD = 600;
    /** More than may work at once, fewer than the server's threads. */
    private static final int SLOW = 60;

    private final HttpClient crowd = Suite.client().build();

    @Test
    @Tag("Q27")
    void a_crowd_is_answered_in_part_the_rest_is_told_to_come_back_and_the_server_stays_well() throws Exception {
        var asked = IntStream.range(0, CROWD).mapToObj(i -> ask("/es-co/search?q=crema&drawn=" + i)).toList();
        var health = ask("/health/live");
        var answers = all(asked);
        assertEquals(200, health.get().statusCode());
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 503), "another answer");
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200), "nobody was served");
        var away = answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertTrue(!away.isEmpty(), "a crowd of " + CROWD + " found room: make it larger");
        assertTrue(away.stream().allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent()), "no word when to come back");
        assertTrue(away.getFirst().body().contains("hay mucha gente"), away.getFirst().body());
        assertEquals(200, ask("/es-co/").get().statusCode(), "afterwards all is as before");
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
                        \r
                        variant=""".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            // Until they have all arrived; nothing can be asked for that, they are not answered.
            Thread.sleep(500);
            assertEquals(200, ask("/es-co/search?q=crema&slow").get().statusCode());
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static List<HttpResponse<String>> all(List<CompletableFuture<HttpResponse<String>>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return crowd.sendAsync(HttpRequest.newBuilder(Suite.uri(path)).build(), BodyHandlers.ofString());
    }
}
