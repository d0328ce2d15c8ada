package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** What search engines read in a page of the shop, and how little script it needs. */
@RunAsClient
class FoundBySearchEnginesIT extends SuiteTest {

    private static final String PRODUCT = "/es-co/p/crema-de-la-manana-alba";

    private final HttpClient browser = Suite.client().build();

    @Test
    @Tag("Q22")
    void a_product_says_what_it_is_what_it_costs_and_where_it_hangs() throws Exception {
        var page = get(PRODUCT).body();
        var data = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL).matcher(page).results()
                .map(found -> found.group(1)).toList();
        var product = data.stream().filter(one -> one.contains("\"@type\":\"Product\"")).findFirst().orElseThrow();
        assertTrue(product.contains("\"name\":\"Crema de la Mañana Alba\"") && product.contains("\"priceCurrency\":\"COP\""), product);
        var crumbs = data.stream().filter(one -> one.contains("\"@type\":\"BreadcrumbList\"")).findFirst().orElseThrow();
        assertTrue(crumbs.split("\"@type\":\"ListItem\"").length > 2, crumbs);
    }

    @Test
    @Tag("SITE-05")
    @Tag("SITE-06")
    void a_product_names_itself_in_other_languages_and_those_pages_exist() throws Exception {
        var links = Pattern.compile("<link[^>]*hreflang=\"([^\"]+)\"[^>]*href=\"([^\"]+)\"|<link[^>]*href=\"([^\"]+)\"[^>]*hreflang=\"([^\"]+)\"")
                .matcher(get(PRODUCT).body()).results().toList();
        var languages = new TreeSet<>(links.stream().map(link -> either(link, 1, 4)).toList());
        assertTrue(languages.containsAll(List.of("es-CO", "pt-CO", "en-CO")) || languages.containsAll(List.of("es-co", "pt-co", "en-co")),
                languages::toString);
        for (var link : links) {
            var path = either(link, 2, 3).replaceFirst("https?://[^/]+", "");
            assertEquals(200, get(path).statusCode(), path);
        }
    }

    @Test
    @Tag("SITE-06")
    void the_site_map_leads_to_the_maps_of_the_markets_and_those_to_their_products() throws Exception {
        var maps = locations(get("/sitemap.xml").body());
        var all = new StringBuilder();
        for (var map : maps) {
            all.append(get(map).body());
        }
        assertTrue(all.toString().contains(PRODUCT), maps::toString);
    }

    @Test
    @Tag("Q22")
    void the_script_of_a_page_is_at_most_a_hundred_kilobytes_on_its_way() throws Exception {
        for (var path : List.of("/es-co/", PRODUCT, "/es-co/search?q=crema", "/es-co/cart", "/es-co/sign-in")) {
            int bytes = 0;
            for (var script : Pattern.compile("<script[^>]*src=\"([^\"]+)\"").matcher(get(path).body()).results().map(one -> one.group(1)).toList()) {
                bytes += zipped(get(script).body());
            }
            assertTrue(bytes > 0 && bytes <= 100 * 1024, path + " has " + bytes);
        }
    }

    private static List<String> locations(String map) {
        return Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>").matcher(map).results().map(one -> one.group(1)).toList();
    }

    private static String either(MatchResult link, int one, int other) {
        return link.group(one) == null ? link.group(other) : link.group(one);
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(Suite.uri(path)).build(), BodyHandlers.ofString());
    }
}
