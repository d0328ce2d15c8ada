package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** Whoever is not signed in leaves nothing in the server's memory, and not more in its database than people do. */
@RunAsClient
@Tag("FOUND-11")
class AnonymousTrafficIT extends SuiteTest {

    private static final String SIGN_IN = "/backoffice/sign-in";
    private static final Pattern VARIANT = Pattern.compile("name=\"variant\" value=\"([0-9a-f-]+)\"");
    private static final int CARTS_PER_HOUR = 200;

    private final HttpClient browser = Suite.client().build();

    @ParameterizedTest
    @ValueSource(strings = {SIGN_IN, SIGN_IN + ".xhtml", SIGN_IN + "?from=/backoffice/orders/orders", SIGN_IN + "?ended=EXPIRED", "/backoffice/reset",
        "/backoffice/reset?token=guessed", "/backoffice/reset.xhtml", "/backoffice/", "/backoffice/error", "/backoffice/nothing",
        "/backoffice/orders/orders", "/backoffice/orders/pulse", "/backoffice/sign-in?desk-language=pt", "/nothing.xhtml", "/es-co/nothing"})
    void pages_before_the_sign_in_make_no_session(String path) throws IOException, InterruptedException {
        for (int times = 0; times < 20; times++) {
            remembersNothing(get(path));
        }
    }

    @Test
    void nor_do_two_hundred_forms_sent_to_them() throws IOException, InterruptedException {
        for (var page : List.of(SIGN_IN, SIGN_IN + "?from=/backoffice/catalog/products", "/backoffice/reset", "/backoffice/reset?token=guessed")) {
            for (int times = 0; times < 50; times++) {
                remembersNothing(post(page, "door=door&door%3Alogin=&door%3Apassword=&ask=ask&jakarta.faces.ViewState=stateless&x=" + times));
            }
        }
    }

    @Test
    void a_wrong_password_is_said_by_a_page_that_remembers_nothing_and_goes_on_to_where_one_wanted() throws IOException, InterruptedException {
        var opened = get(SIGN_IN + "?from=/backoffice/catalog/products");
        assertTrue(opened.body().contains("name=\"from\" value=\"/backoffice/catalog/products\""), opened.body());
        var wrong = signIn("admin", "wrong");
        remembersNothing(wrong);
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.body().contains("role=\"alert\""), wrong.body());
        assertTrue(wrong.body().contains("name=\"from\" value=\"/backoffice/catalog/products\""));
    }

    /** From the question about the other device on, too. */
    @Test
    @Tag("DEC-09")
    void what_pages_remember_belongs_to_one_sign_in_and_ends_with_it() throws IOException, InterruptedException {
        var first = enter("mexico");
        var pages = cookie(get("/backoffice/orders/orders", first), "vs-page");
        assertTrue(get("/backoffice/orders/orders", first + "; " + pages).headers().allValues("Set-Cookie").isEmpty(), "one is enough");
        var second = enter("mexico");
        assertTrue(get("/backoffice/orders/orders", first + "; " + pages).headers().firstValue("Location").orElse("").contains("ended=OTHER_DEVICE"));
        assertNotEquals(pages, cookie(get("/backoffice/orders/orders", second + "; " + pages), "vs-page"));
        assertEquals(303, send(form("/backoffice/sign-out", "").header("Sec-Fetch-Site", "same-origin").header("Cookie", second)).statusCode());
        assertEquals(303, get("/backoffice/orders/orders", second).statusCode());
    }

    /**
     * Signs in, and ends the session of another device if there is one.
     * @return the cookie of the sign-in
     */
    private String enter(String login) throws IOException, InterruptedException {
        var answer = signIn(login, "vitrina-demo");
        var ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(answer.body());
        if (ticket.find()) {
            remembersNothing(answer);
            answer = post(SIGN_IN,
                    "other=other&other%3Atake=x&jakarta.faces.ViewState=stateless&from=/backoffice/catalog/products&ticket=" + ticket.group(1));
        }
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/backoffice/catalog/products"), answer.statusCode() + answer.body());
        return cookie(answer, "vb");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name + "=")).map(cookie -> cookie.split(";")[0])
                .findFirst().orElseThrow(() -> new AssertionError("no " + name + " in " + answer.headers().map()));
    }

    private HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Suite.uri(path)).header("Cookie", cookies).GET());
    }

    /** A form without a session has no secret of its own: where it comes from is what keeps others out. */
    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example"})
    @Tag("Q18")
    void other_sites_sign_nobody_in(String origin) throws IOException, InterruptedException {
        var forged = send(form(SIGN_IN, fields("admin", "vitrina-demo")).header("Origin", origin));
        assertEquals(403, forged.statusCode());
        remembersNothing(forged);
    }

    @Test
    void one_network_address_begins_only_so_many_carts_an_hour() throws IOException, InterruptedException {
        var variant = VARIANT.matcher(get("/es-co/").body());
        assertTrue(variant.find());
        var answers = IntStream.rangeClosed(0, CARTS_PER_HOUR).mapToObj(any -> cart("198.51.100.23", variant.group(1))).toList();
        assertTrue(answers.subList(0, CARTS_PER_HOUR).stream().allMatch(answer -> answer.statusCode() == 201), answers.getFirst().body());
        assertEquals(429, answers.getLast().statusCode());
        assertTrue(answers.getLast().body().contains("orders.throttled"), answers.getLast().body());
        assertEquals(201, cart("198.51.100.24", variant.group(1)).statusCode(), "others buy on");
        var page = send(form("/es-co/do/cart/add", "quantity=1&variant=" + variant.group(1)).header("X-Forwarded-For", "198.51.100.23"));
        assertTrue(page.body().contains("carritos"), "said in words: " + page.statusCode());
        assertTrue(page.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("vc=") && !cookie.startsWith("vc=;")));
    }

    private HttpResponse<String> cart(String address, String variant) {
        try {
            return send(HttpRequest.newBuilder(Suite.uri("/api/v1/carts?country=CO&language=es")).header("Content-Type", "application/json")
                    .header("X-Forwarded-For", address).POST(BodyPublishers.ofString("{\"variant\":\"" + variant + "\",\"quantity\":1}")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return post(SIGN_IN, fields(login, password) + "&from=/backoffice/catalog/products");
    }

    private static String fields(String login, String password) {
        return "door=door&door%3Alogin=" + login + "&door%3Apassword=" + password + "&door%3Aenter=x&jakarta.faces.ViewState=stateless";
    }

    private static void remembersNothing(HttpResponse<String> response) {
        var path = response.uri().getPath();
        assertTrue(response.statusCode() < 500, response.statusCode() + " " + path);
        assertFalse(response.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("vs-page") || cookie.startsWith("JSESSIONID")), path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Suite.uri(path)).GET());
    }

    private HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpRequest.Builder form(String path, String fields) {
        return HttpRequest.newBuilder(Suite.uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
