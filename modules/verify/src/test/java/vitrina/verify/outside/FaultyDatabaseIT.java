package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** With the database standing still or dead the shop shows what it remembers, says of the rest that it will be back, and is. */
@RunAsClient
@Tag("FOUND-14")
@Tag("Q8")
class FaultyDatabaseIT extends SuiteTest {

    private static final String HOME = "/es-co/";
    private static final String CART = "/api/v1/carts/unknown";
    private static final String DESK = "/backoffice/orders/orders";
    private final List<ProcessHandle> frozen = new ArrayList<>();

    @AfterEach
    void thaw() throws Exception {
        signal("CONT");
        frozen.clear();
        awaits(() -> status("/health/ready") == 200, "not ready again");
    }

    @Test
    void frozen() throws Exception {
        assertEquals(200, status(HOME));
        assertEquals(404, status(CART));
        var server = process();
        Stream.concat(Stream.of(server), server.children()).forEach(frozen::add);
        signal("STOP");
        // Asked before anybody knows that it stands still.
        var waits = CompletableFuture.supplyAsync(() -> buy().status());
        assertEquals(503, waits.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        awaits(() -> Wires.get("/health/ready").status() == 503, "said to be ready");
        assertEquals(200, status(HOME), "a page that is remembered");
        for (var answer : List.of(buy(), Wires.get(CART), Wire.get(DESK, "Cookie: vb=somebody"), Wire.get("/es-co/cart", "Cookie: vc=somebody"))) {
            assertEquals(503, answer.status(), answer.head());
            assertEquals(1, answer.headers("Retry-After").size(), answer.head());
        }
        assertTrue(buy().body().contains("No pudimos guardar"), buy().body());
        assertTrue(Wires.get(CART).body().contains("kernel.no-database"), Wires.get(CART).body());
        thaw();
        awaits(() -> status(CART) == 404 && buy().status() != 503, "not back");
    }

    @Test
    void killed() throws Exception {
        var first = process();
        first.destroyForcibly();
        first.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertEquals(200, status(HOME), "a page that is remembered");
        awaits(() -> status(CART) == 404 && status("/health/ready") == 200, "not back");
        assertNotEquals(first.pid(), process().pid());
    }

    /** A trigger that waits for the commit is the end of its connection there. */
    @Test
    void cut_while_it_commits() throws Exception {
        var postmaster = Files.readAllLines(Suite.home().resolve("pgdata/postmaster.pid"));
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/vitrina", "postgres",
                Files.readString(Suite.home().resolve("pgpassword")).strip()); var sql = connection.createStatement()) {
            sql.execute("""
                    create function verify_cut() returns trigger language plpgsql as $$
                    begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                    create constraint trigger verify_cut after insert on orders_cart deferrable initially deferred for each row
                    execute function verify_cut()""");
            try {
                var slug = first("slug", Wires.get("/api/v1/products?country=MX&size=1").body());
                var variant = first("id", Wires.get("/api/v1/products/" + slug + "?country=MX").body().replaceFirst("(?s).*\"variants\":", ""));
                var answer = Wire.post("POST", "/api/v1/carts?country=MX", "application/json",
                        ("{\"variant\":\"" + variant + "\",\"quantity\":1}").getBytes(StandardCharsets.US_ASCII));
                var page = Wires.post("/es-mx/do/cart/add", "quantity=1&variant=" + variant);
                for (var cut : List.of(answer, page)) {
                    assertEquals(503, cut.status(), cut.head() + cut.body());
                    assertEquals(1, cut.headers("Retry-After").size(), cut.head());
                }
            } finally {
                sql.execute("drop function verify_cut cascade");
            }
        }
    }

    /** Something that is nothing: whether there is such a thing only the database knows. */
    private static Wire.Answer buy() {
        return Wires.post("/es-co/do/cart/add", "quantity=1&variant=0197c9a0-0000-7000-8000-000000000000");
    }

    private static String first(String field, String json) {
        var match = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(match.find(), json);
        return match.group(1);
    }

    private static int status(String path) {
        return Wires.get(path).status();
    }

    private static ProcessHandle process() throws IOException {
        var number = Files.readAllLines(Suite.home().resolve("pgdata/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private void signal(String name) throws IOException, InterruptedException {
        var alive = frozen.stream().filter(ProcessHandle::isAlive).map(process -> String.valueOf(process.pid())).toList();
        if (!alive.isEmpty()) {
            new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), alive.stream()).toList()).inheritIO().start().waitFor();
        }
    }

    /** For conditions, which throw nothing checked. */
    private static final class Wires {

        static Wire.Answer get(String path) {
            try {
                return Wire.get(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Wire.Answer post(String path, String form) {
            try {
                return Wire.post("POST", path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
