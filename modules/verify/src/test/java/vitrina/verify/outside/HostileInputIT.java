package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;
import vitrina.verify.outside.OpenRoutes.Route;

/**
 * Strangers send what they like to every address there is: nothing fails but with 503, nothing grows without bound, and somebody else goes
 * on shopping meanwhile. The addresses and the names of their parameters are read from the code, so a new one is attacked by itself.
 */
@RunAsClient
@Tag("Q12")
class HostileInputIT extends SuiteTest {

    /** So that the brakes of this address are nobody else's; the sandbox answers only who comes straight. */
    private static final String FROM = "X-Forwarded-For: 198.51.100.7";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    /** As they travel in an address or a form. */
    private static final List<String> VALUES = List.of("1e999999999", "-1e-999999999", "9".repeat(300), "%00", "%FF%FE", "%zz", "-1", "2147483648",
            "9223372036854775808", "1e308", "NaN", "a%40" + "a.".repeat(120) + "b", "%27%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%27%20or%201%3D1--",
            "..%2F..%2F..%2F..%2Fetc%2Fpasswd", "%24%7B7*7%7D%23%7B7*7%7D", "%0D%0ASet-Cookie%3A%20a%3Db", "%E2%80%AE%F0%9F%98%80", "%5B%5B%5B%5B",
            "0197b0a0-0000-7000-8000-000000000000", "http%3A%2F%2F169.254.169.254%2F");
    private static final List<String> DOCUMENTS = List.of("{", "\"x\"", "null", "[]", "7", "", "{\"a\":\"\\u0000\"}", "{\"quantity\":1e999999999}",
            "{\"variant\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}", "{\"quantity\":" + "9".repeat(60_000) + "}",
            "{\"variant\":\"" + "x".repeat(60_000) + "\"}");
    private static final long ROOM_A_REQUEST = 6_000;
    private static final long ROOM = 3L << 20;
    /** The pages and answers that are kept, which have a bound of their own, and as much again. */
    private static final long MEMORY = 128L << 20;

    /** What is sent to an address. */
    @FunctionalInterface
    private interface Attack {
        Collection<Wire.Answer> on(Route route) throws IOException;
    }

    @Test
    void there_are_addresses_and_names_to_attack() throws IOException {
        var routes = OpenRoutes.all().stream().map(Route::toString).collect(Collectors.joining("\n"));
        for (var known : List.of("/es-co/p/{slug}", "/es-co/do/cart/add", "/api/v1/carts/{token}/items", "/backoffice/orders/orders",
                "/hooks/sandbox",
                "/backoffice/export/{rest}", "/sandbox/clock", "/media/file/{rest}")) {
            assertTrue(routes.contains(known), known + " was not found in\n" + routes);
        }
        assertTrue(OpenRoutes.names().containsAll(List.of("q", "priceFrom", "variant", "quantity", "email", "country")),
                OpenRoutes.names()::toString);
    }

    @Test
    @Tag("FOUND-01")
    @Tag("FOUND-06")
    void absurd_numbers_texts_and_encodings_in_any_parameter() throws Exception {
        var names = OpenRoutes.names();
        attack(route -> {
            var answers = new ArrayList<Wire.Answer>();
            for (var value : VALUES) {
                int chunk = Math.max(4, 4_000 / (value.length() + 14));
                if (route.method().equals("GET")) {
                    for (var some : OpenRoutes.chunks(names, chunk)) {
                        answers.add(Wire.get(route.with("x") + "?" + fields(some, value), from(route)));
                    }
                } else {
                    answers.add(Wire.post(route.method(), route.with("x"), FORM, bytes(fields(names, value)), from(route)));
                }
                answers.add(Wire.send(Wire.head(route.method(), route.with(value), from(route)) + "\r\n", new byte[0]));
            }
            return answers;
        });
    }

    @Test
    @Tag("FOUND-01")
    void documents_that_are_none_or_have_no_end_of_depth() throws Exception {
        attack(route -> {
            var answers = new ArrayList<Wire.Answer>();
            for (var document : DOCUMENTS) {
                answers.add(Wire.post(changing(route), route.with("x"), JSON, bytes(document), from(route)));
                answers.add(Wire.post(changing(route), route.with("x"), FORM, bytes(document), from(route)));
            }
            return answers;
        });
    }

    @Test
    @Tag("FOUND-03")
    void what_is_sent_packed_is_refused_before_it_is_unpacked() throws Exception {
        var packed = packed(20 << 20);
        attack(route -> {
            var answers = List.of(Wire.post(changing(route), route.with("x"), FORM, packed, from(route), "Content-Encoding: gzip"),
                    Wire.post(changing(route), route.with("x"), JSON, packed, from(route), "Content-Encoding: deflate"));
            // The container itself refuses a body that its method never has.
            answers.forEach(answer -> assertEquals(changing(route).equals("DELETE") ? 400 : 415, answer.status(), route::toString));
            return answers;
        });
    }

    @Test
    @Tag("FOUND-02")
    @Tag("FOUND-04")
    void bodies_that_are_too_large_are_not_kept() throws Exception {
        var large = new byte[3 << 20];
        attack(route -> {
            var declared = Wire.send(Wire.head(changing(route), route.with("x"), from(route), "Content-Type: " + FORM, "Content-Length: 3000000000",
                    "Sec-Fetch-Site: same-origin") + "\r\n", new byte[0]);
            assertTrue(declared.status() >= 300 && declared.status() < 500, () -> route + " takes 3 GB: " + declared.status());
            return List.of(declared, Wire.post(changing(route), route.with("x"), FORM, large, from(route)),
                    Wire.send(Wire.head(changing(route), route.with("x"), from(route), "Content-Type: " + JSON, "Transfer-Encoding: chunked",
                            "Sec-Fetch-Site: same-origin") + "\r\n" + "10000\r\n" + "x".repeat(65_536) + "\r\n10000\r\n" + "x".repeat(65_536)
                            + "\r\n0\r\n\r\n", new byte[0]));
        });
    }

    @Test
    @Tag("FOUND-04")
    void files_of_strangers_are_not_kept() throws Exception {
        var form = parts(40, 50_000);
        attack(route -> List.of(Wire.post(changing(route), route.with("x"), "multipart/form-data; boundary=b", form, from(route)),
                Wire.post(changing(route), route.with("0197b0a0-0000-7000-8000-000000000000"), "multipart/form-data; boundary=b", form, from(route)),
                Wire.post(changing(route), route.with("x"), "multipart/form-data", form, from(route))));
    }

    @Test
    void methods_nobody_expects_and_headers_without_end() throws Exception {
        attack(route -> {
            var answers = new ArrayList<Wire.Answer>();
            for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "x")) {
                answers.add(Wire.send(Wire.head(method, route.with("x"), from(route)) + "\r\n", new byte[0]));
            }
            for (var header : List.of("Cookie: vs=" + "x".repeat(5_000) + "; vm=/es-co; vy=\u0001", "Accept-Language: " + "xx-YY;q=0.1,".repeat(400),
                    "Range: bytes=0-,1-,2-", "If-None-Match: " + "\"a\",".repeat(900), "If-Modified-Since: never", "Accept: " + "a/b,".repeat(900),
                    "Content-Length: -1", "Content-Type: ;;;", "Referer: http://[", "Host: ", "X-Forwarded-For: " + "1,".repeat(2_000),
                    "Authorization: Basic %%%", "Origin: null", "X-Fragment: 1", "Accept-Language: %", "Accept: %")) {
                answers.add(Wire.send(Wire.head(route.method(), route.with("x"), from(route), header) + "\r\n", new byte[0]));
            }
            return answers;
        });
    }

    @Test
    @Tag("FOUND-05")
    void what_faces_reads_of_a_request_changes_no_page_of_others_and_bytes_that_are_no_text_are_refused() throws Exception {
        attack(route -> {
            if (!route.method().equals("GET")) {
                return List.of();
            }
            var address = route.with("x");
            var answers = new ArrayList<Wire.Answer>();
            for (var query : List.of("jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=@all", "jakarta.faces.ViewState=stateless",
                    "jakarta.faces.ViewState=1:2&jakarta.faces.source=x&x=x", "jakarta.faces.ClientWindow=x&jfwid=x", "q=\u00ff\u00fe")) {
                answers.add(Wire.send(Wire.head("GET", address + "?" + query, from(route)) + "\r\n", new byte[0]));
            }
            answers.add(Wire.send(Wire.head("GET", address, from(route), "Faces-Request: partial/ajax") + "\r\n", new byte[0]));
            var after = Wire.send(Wire.head("GET", address, from(route)) + "\r\n", new byte[0]);
            assertFalse(after.body().contains("partial-response"), () -> route + " shows everybody what one has asked for");
            answers.add(after);
            return answers;
        });
    }

    @Test
    @Tag("FOUND-02")
    void whoever_sends_slowly_keeps_nobody_else_waiting() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var route : OpenRoutes.all()) {
                var socket = Wire.open();
                slow.add(socket);
                socket.getOutputStream().write(bytes(Wire.head(changing(route), route.with("x"), from(route), "Content-Type: " + JSON,
                        "Content-Length: 500", "Sec-Fetch-Site: same-origin") + "\r\n{"));
            }
            assertTrue(slow.size() > 100, "too few to fill the house");
            // Every one of them is being read, or was sent away: the attack is asked of the same server afterwards.
            attack(route -> List.of(Wire.get("/health/live")));
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @Tag("FOUND-06")
    @Tag("FOUND-10")
    void whatever_staff_type_into_any_field_of_any_form() throws Exception {
        var staff = StaffSession.signIn("admin");
        // One after another: each of these begins a session for pages, of which a sign-in has three at most; the eldest gives way.
        attack(1, route -> {
            var answers = new ArrayList<Wire.Answer>();
            if (route.method().equals("GET") && route.path().startsWith("/backoffice/") && !route.path().contains("{")) {
                var page = Wire.get(route.path(), staff, from(route));
                answers.add(page);
                for (var form : StaffSession.forms(page.body())) {
                    for (var value : List.of("1e999999999", "9".repeat(300), "a@" + "a.".repeat(120) + "b", "'\"><script>", "-1",
                            "\u202e\ud83d\ude00")) {
                        var fields = new LinkedHashMap<>(StaffSession.fields(page.body(), form));
                        fields.replaceAll(
                                (name, old) -> name.equals(form) || name.startsWith("jakarta.faces") || name.startsWith("primefaces") ? old : value);
                        answers.add(StaffSession.submit(route.path(), fields, staff, from(route)));
                    }
                }
            }
            return answers;
        });
    }

    private static void attack(Attack attack) throws Exception {
        attack(Hands.ENOUGH, attack);
    }

    private static void attack(int hands, Attack attack) throws Exception {
        long memory = Suite.heldMemory();
        long disk = Leftovers.disk();
        var sent = new AtomicInteger();
        var wrong = new ConcurrentSkipListSet<String>();
        Set<String> missed;
        try (var shopper = Shopper.start()) {
            Hands.each(hands, OpenRoutes.all(), route -> {
                for (var answer : attack.on(route)) {
                    sent.incrementAndGet();
                    if (answer.status() >= 500 && answer.status() != 503) {
                        wrong.add(route + " answered " + answer.status());
                    }
                    if (answer.body().contains("\tat ") || answer.headers("Set-Cookie").contains("a=b")) {
                        wrong.add(route + " told what nobody should hear");
                    }
                }
            });
            missed = shopper.away();
        }
        assertEquals(Set.of(), wrong);
        assertEquals(Set.of(), missed);
        assertEquals(List.of(), Leftovers.bodies(), "bodies were left behind");
        long grown = Leftovers.disk() - disk;
        assertTrue(grown < ROOM + sent.get() * ROOM_A_REQUEST, sent + " requests left " + grown + " bytes of files and logs");
        long more = Suite.heldMemory() - memory;
        assertTrue(more < MEMORY, sent + " requests left " + more + " bytes of memory");
    }

    private static String from(Route route) {
        return route.path().startsWith("/sandbox") ? "X-Nothing: 1" : FROM;
    }

    private static String changing(Route route) {
        return route.method().equals("GET") ? "POST" : route.method();
    }

    private static String fields(List<String> names, String value) {
        return names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    private static byte[] parts(int count, int size) {
        var part = "--b\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n" + "x".repeat(size)
                + "\r\n";
        return bytes(part.repeat(count) + "--b--\r\n");
    }
}
