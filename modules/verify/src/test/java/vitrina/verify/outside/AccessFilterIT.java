package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** Strangers do not get into the backoffice by any spelling, and other sites change nothing for a visitor. */
@RunAsClient
class AccessFilterIT extends SuiteTest {

    private final HttpClient browser = Suite.client().build();

    @ParameterizedTest
    @ValueSource(strings = {"/backoffice/", "/backoffice/anything", "/backoffice/orders/orders.xhtml", "//backoffice/anything",
        "/%62ackoffice/anything", "/backoffice/anything;x=1", "/backoffice/sign-in/../anything"})
    @Tag("Q15")
    void a_stranger_is_sent_to_the_sign_in_page(String path) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri(path)).GET());
        assertEquals(303, response.statusCode(), path);
        assertTrue(response.headers().firstValue("Location").orElse("").startsWith("/backoffice/sign-in"), path);
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/backoffice", "/backoffice;x=1/orders"})
    @Tag("Q15")
    void the_folder_itself_shows_nothing_and_gets_its_slash(String path) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri(path)).GET());
        assertEquals(301, response.statusCode(), path);
        assertTrue(response.headers().firstValue("Location").orElse("").contains("/backoffice/"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vb=forged", "vs=forged", "vb="})
    @Tag("Q15")
    void a_forged_cookie_is_nobody(String cookie) throws IOException, InterruptedException {
        assertEquals(303, send(HttpRequest.newBuilder(Suite.uri("/backoffice/anything")).header("Cookie", cookie).GET()).statusCode());
    }

    /** The tests ask from the address of a proxy of the house. */
    @Test
    @Tag("Q18")
    void over_tls_at_a_proxy_of_the_house_cookies_are_secure_and_the_browser_is_told_to_stay_with_tls() throws IOException, InterruptedException {
        var shop = send(HttpRequest.newBuilder(Suite.uri("/es-co/")).GET());
        var variant = Pattern.compile("name=\"variant\" value=\"([0-9a-f-]+)\"").matcher(shop.body());
        assertTrue(variant.find());
        var add = HttpRequest.newBuilder(Suite.uri("/es-co/do/cart/add")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString("quantity=1&variant=" + variant.group(1)));
        var plain = send(add);
        var tls = send(add.header("X-Forwarded-Proto", "https"));
        assertTrue(plain.headers().firstValue("Strict-Transport-Security").isEmpty());
        assertTrue(tls.headers().firstValue("Strict-Transport-Security").orElse("").startsWith("max-age="));
        assertFalse(plain.headers().allValues("Set-Cookie").isEmpty());
        assertTrue(plain.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.contains("Secure")));
        assertTrue(tls.headers().allValues("Set-Cookie").stream().allMatch(cookie -> cookie.contains("Secure")));
    }

    @Test
    @Tag("Q16")
    void a_visitor_of_a_proxy_of_the_house_is_known_by_his_own_address() throws IOException, InterruptedException {
        assertEquals(200, send(HttpRequest.newBuilder(Suite.uri("/sandbox/mail")).GET()).statusCode());
        assertEquals(404, send(HttpRequest.newBuilder(Suite.uri("/sandbox/mail")).header("X-Forwarded-For", "203.0.113.7").GET()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 127.0.0.1", "X-Forwarded-Proto, http", "X-Forwarded-Host, 127.0.0.1", "Forwarded, for=127.0.0.1", "Via, 1.1 proxy",
        "X-Real-IP, 127.0.0.1"})
    @Tag("FOUND-07")
    void whom_any_proxy_brings_finds_no_sandbox_and_no_demo_sign_ins(String header, String value) throws IOException, InterruptedException {
        assertTrue(send(HttpRequest.newBuilder(Suite.uri("/backoffice/sign-in.xhtml")).GET()).body().contains("vitrina-demo"));
        var page = send(HttpRequest.newBuilder(Suite.uri("/backoffice/sign-in.xhtml")).header(header, value).GET());
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("vitrina-demo") || page.body().contains("saopaulo"), page.body());
        assertEquals(404, send(HttpRequest.newBuilder(Suite.uri("/sandbox/simulator")).header(header, value).GET()).statusCode());
        assertEquals(401, send(HttpRequest.newBuilder(Suite.uri("/hooks/sandbox")).header(header, value)
                .POST(BodyPublishers.ofString("{}"))).statusCode());
    }

    @Test
    @Tag("FOUND-07")
    void a_demo_customer_signs_in_here_and_not_through_a_proxy() throws IOException, InterruptedException {
        var signIn = HttpRequest.newBuilder(Suite.uri("/es-co/do/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString("email=clara%40aurora.example&password=vitrina-demo"));
        assertEquals(303, send(signIn).statusCode());
        assertEquals(422, send(signIn.header("Via", "1.1 proxy")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://evil.example", "Origin, null", "Cookie, vs=some",
        "Cookie, vb=some"})
    @Tag("Q18")
    void a_post_from_elsewhere_is_refused(String header, String value) throws IOException, InterruptedException {
        assertEquals(403, send(HttpRequest.newBuilder(Suite.uri("/es-co/do/anything")).header(header, value)
                .POST(BodyPublishers.noBody())).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics?scope=base", "//metrics", "/%6detrics", "/metrics;x=1"})
    @Tag("Q15")
    @Tag("Q27")
    void what_the_server_measures_is_for_operators(String path) throws IOException, InterruptedException {
        var refused = send(HttpRequest.newBuilder(Suite.uri(path)).GET());
        assertEquals(401, refused.statusCode(), path);
        assertEquals(401, send(HttpRequest.newBuilder(Suite.uri(path)).header("Authorization", "Bearer guessed").GET()).statusCode());
        var told = send(HttpRequest.newBuilder(Suite.uri(path)).header("Authorization", "Bearer " + Suite.operatorToken()).GET());
        assertTrue(told.statusCode() == 200 && told.body().contains("jvm"), told.statusCode() + " " + path);
    }

    @Test
    @Tag("Q27")
    void operators_see_how_every_lane_of_the_queues_stands() {
        for (var figure : List.of("waiting", "oldest_seconds", "dead", "resting", "begun_total", "done_total", "failed_total", "given_up_total",
                "work_milliseconds_total")) {
            assertTrue(soon(() -> measured().lines()
                    .anyMatch(line -> line.startsWith("vitrina_queue_" + figure + "{") && line.contains("lane=\"kernel.mail\""))), figure);
        }
    }

    private String measured() {
        try {
            return send(HttpRequest.newBuilder(Suite.uri("/metrics")).header("Authorization", "Bearer " + Suite.operatorToken()).GET()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
