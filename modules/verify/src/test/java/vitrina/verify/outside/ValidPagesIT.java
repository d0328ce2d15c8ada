package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** What the shop sends is HTML by the letter of the standard. */
@RunAsClient
class ValidPagesIT extends SuiteTest {

    private final HttpClient browser = Suite.client().build();

    @ParameterizedTest
    @ValueSource(strings = {"/es-co/", "/pt-br/", "/en-us/", "/es-co/best-sellers", "/en-us/new", "/es-co/search?q=crema", "/es-co/search?q=nadahay",
        "/es-co/cart", "/es-co/sign-in", "/es-co/register", "/es-co/forgot", "/es-co/look-up", "/es-co/page/envios", "/es-co/stores",
        "/pt-br/there-is-no-such-page", "/there-is-no-such-folder", "/backoffice/sign-in", "/sandbox/simulator", "/sandbox/mail"})
    @Tag("Q22")
    void a_page_has_no_error(String path) throws Exception {
        valid(path);
    }

    @Test
    @Tag("Q22")
    void a_category_and_a_product_have_no_error() throws Exception {
        var home = get("/es-co/");
        valid(first(home, "/es-co/c/"));
        valid(first(get("/es-co/best-sellers"), "/es-co/p/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es-co/do/register", "/es-co/do/sign-in", "/es-co/do/look-up/send"})
    @Tag("Q22")
    void a_refused_form_has_no_error(String path) throws Exception {
        var refused = browser.send(HttpRequest.newBuilder(Suite.uri(path)).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("name=&email=&number=")).build(),
                BodyHandlers.ofString());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("class=\"error\""), "nothing is refused");
        assertEquals("", errors(refused.body()), path);
    }

    private void valid(String path) throws Exception {
        assertEquals("", errors(get(path)), path);
    }

    private static String errors(String page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))).lines()
                .filter(line -> line.contains(" error")).collect(Collectors.joining("\n"));
    }

    private static String first(String page, String start) {
        int from = page.indexOf("href=\"" + start);
        assertTrue(from > 0, "no link to " + start);
        return page.substring(from + 6, page.indexOf('"', from + 6));
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(Suite.uri(path)).build(), BodyHandlers.ofString()).body();
    }
}
