package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** Whatever the home page of a market names is there: lists, products, the company's pages, pictures. */
@RunAsClient
class NoDeadLinksIT extends SuiteTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

    private final HttpClient browser = Suite.client().build();

    @ParameterizedTest
    @ValueSource(strings = {"/es-co/", "/en-co/", "/pt-co/", "/es-mx/", "/es-ar/", "/pt-br/", "/en-us/", "/es-us/"})
    @Tag("SITE-05")
    @Tag("SITE-06")
    void every_address_on_the_home_page_answers(String home) throws Exception {
        var page = get(home);
        assertEquals(200, page.statusCode());
        var addresses = new TreeSet<String>();
        for (var match = ADDRESS.matcher(page.body()); match.find();) {
            if (!match.group(1).contains("/do/")) {
                addresses.add(match.group(1).replace("&amp;", "&"));
            }
        }
        assertTrue(addresses.size() > 60, "links were not found: " + addresses);
        var dead = new TreeMap<String, Integer>();
        for (var address : addresses) {
            int status = get(address).statusCode();
            // The account sends a stranger to the sign-in page.
            if (status != 200 && !(status == 303 && address.endsWith("/account"))) {
                dead.put(address, status);
            }
        }
        assertEquals(new TreeMap<>(), dead);
    }

    @ParameterizedTest
    @CsvSource({"/es-co/page/envios, Envíos y tiempos", "/en-us/page/shipping, Shipping and times", "/pt-br/page/entregas, Entregas e prazos"})
    @Tag("SITE-02")
    @Tag("SITE-05")
    void a_page_of_the_company_has_an_address_and_words_in_each_language(String path, String title) throws Exception {
        var page = get(path);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<h1>" + title + "</h1>"), title);
        for (var other : List.of("/es-co/page/envios", "/en-us/page/shipping", "/pt-br/page/entregas")) {
            assertTrue(page.body().contains(other), "does not name " + other + " for other readers");
        }
    }

    @Test
    @Tag("SITE-05")
    void an_address_of_another_language_is_missing_and_shows_nothing_of_it() throws Exception {
        var page = get("/pt-br/page/envios");
        assertEquals(404, page.statusCode());
        assertFalse(page.body().contains("Envíos y tiempos"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(Suite.uri(path)).build(), BodyHandlers.ofString());
    }
}
