package vitrina.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same WAR, wrapped, serves the populated shop on Payara Server. */
class EarOnPayaraServerIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static EmbeddedPostgres database;
    private static PayaraServer server;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void deploy() throws Exception {
        database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        var home = Files.createTempDirectory("vitrina-ear");
        server = new PayaraServer(Path.of(System.getProperty("payara.server")), Map.of("VITRINA_HOME", home.toString(), "VITRINA_SANDBOX", "true",
                "VITRINA_DB_URL", database.getJdbcUrl("postgres", "postgres"), "VITRINA_DB_USER", "postgres", "VITRINA_DB_PASSWORD", "none"));
        server.start();
        server.deploy(TARGET.resolve("vitrina.ear"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void the_shop_shows_products_with_prices() throws Exception {
        var page = get("/es-co/search?q=crema");
        assertEquals(200, page.statusCode(), server.log());
        assertTrue(page.body().contains("class=\"card"), page.body());
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"));
    }

    @Test
    void the_backoffice_asks_who_is_there() throws Exception {
        var page = get("/backoffice/sign-in.xhtml");
        assertEquals(200, page.statusCode(), server.log());
        assertTrue(page.body().contains("type=\"password\""));
    }

    @Test
    void the_sandbox_and_its_sign_ins_are_for_this_machine_only() throws Exception {
        assertTrue(get("/backoffice/sign-in.xhtml").body().contains("vitrina-demo"));
        var brought = HttpRequest.newBuilder(server.uri("/backoffice/sign-in.xhtml")).header("X-Forwarded-For", "203.0.113.7").build();
        assertFalse(browser.send(brought, BodyHandlers.ofString()).body().contains("vitrina-demo"));
    }

    @Test
    void it_says_that_it_is_ready() throws Exception {
        assertEquals(200, get("/health/ready").statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
    }
}
