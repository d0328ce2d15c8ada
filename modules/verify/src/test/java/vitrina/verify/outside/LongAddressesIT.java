package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/**
 * No address makes a page much larger than the page is: every page of the sources is asked with 900 invented parameters, and with a very long
 * value of every parameter that the sources read.
 */
@RunAsClient
@Tag("FOUND-05")
class LongAddressesIT extends SuiteTest {

    private static final int SPARE = 64 * 1024;
    private static final Pattern PAGE = Pattern.compile("@At\\(([^)]*)\\)\\s*public class \\w+Page\\b");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern READ = Pattern
            .compile("(?:visit\\.values?|first\\([a-z]+, |@QueryParam|<f:viewParam name=|getParameter|one\\(parameters, )\\(?\"([\\w.-]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"(/[^\"]*)\"\\)\\s*(?:@[^\\n]*\\s*)*public class");
    private static final Pattern ANSWER = Pattern.compile("@GET\\s*(?:@Path\\(\"([^\"]*)\"\\))?");
    /** Choices of a list, in the shop, at the desk and in the API. */
    private static final List<String> FILTERS = List.of("f.brand", "f.tag", "f.color", "f.name", "f.kind", "f.placed.from", "f.special",
            "filter.brand");

    private final HttpClient client = Suite.client().cookieHandler(new CookieManager()).build();
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_page_of_the_shop_stays_as_large_as_it_is() throws Exception {
        var home = get("/es-co/best-sellers", "").body();
        var pages = new TreeSet<String>();
        for (var source : sources("storefront", ".java")) {
            for (var page = PAGE.matcher(source); page.find();) {
                for (var at = TEXT.matcher(page.group(1)); at.find();) {
                    pages.add("/es-co/"
                            + at.group(1).replaceFirst("^(c|p|page)/\\{slug}", first(home, at.group(1).split("/")[0])).replaceAll("\\{\\w+}", "x"));
                }
            }
        }
        assertTrue(pages.size() > 20, pages.toString());
        check(pages, parameters("storefront"));
    }

    @Test
    void a_page_of_the_backoffice_stays_as_large_as_it_is() throws Exception {
        signIn();
        var pages = new TreeSet<String>();
        var root = Suite.ROOT.resolve("modules/backoffice/src/main/resources/META-INF/resources");
        try (var files = Files.walk(root.resolve("backoffice"))) {
            files.filter(file -> file.toString().endsWith(".xhtml") && !file.getParent().endsWith("import"))
                    .forEach(file -> pages.add("/" + root.relativize(file).toString().replace('\\', '/').replace(".xhtml", "")));
        }
        assertTrue(pages.size() > 20, pages.toString());
        var dashboard = get("/backoffice/dashboard", "");
        assertTrue(dashboard.statusCode() == 200 && dashboard.body().contains("sign-out"), "not signed in");
        check(pages, parameters("backoffice"));
    }

    @Test
    void an_answer_of_the_api_stays_as_large_as_it_is() throws Exception {
        var paths = new TreeSet<String>();
        for (var source : sources("gateway", ".java")) {
            var resource = RESOURCE.matcher(source);
            if (resource.find()) {
                for (var answer = ANSWER.matcher(source); answer.find();) {
                    var rest = answer.group(1) == null ? "" : answer.group(1).replaceFirst("^/?", "/");
                    paths.add("/api/v1" + (resource.group(1) + rest).replace("{country}", "BR").replaceAll("\\{\\w+}", "x"));
                }
            }
        }
        assertTrue(paths.size() > 8, paths.toString());
        paths.remove("/api/v1/imports/products.csv"); // an export of everything is as large as the shop
        check(paths, parameters("gateway"));
    }

    private void check(TreeSet<String> pages, TreeSet<String> parameters) throws Exception {
        parameters.addAll(FILTERS);
        Hands.each(Hands.ENOUGH, pages, page -> {
            var usual = page.startsWith("/api/") ? "country=CO" : "";
            long most = get(page, usual).body().length() * 3L / 2 + SPARE;
            for (var prefix : List.of("", "f.", "filter.")) {
                ask(page, usual
                        + IntStream.range(100, 1_000).mapToObj(at -> "&" + prefix + Integer.toString(at, 36) + "=1").collect(Collectors.joining()),
                        most);
            }
            for (var parameter : parameters) {
                if (!usual.startsWith(parameter + "=")) {
                    ask(page, usual + "&" + parameter + "=" + "9".repeat(6_000), most);
                    ask(page, usual + "&" + parameter + "=" + "%C3%B1".repeat(1_000), most);
                }
            }
            for (var filter : FILTERS) {
                ask(page, usual + IntStream.range(100, 600).mapToObj(at -> "&" + filter + "=" + at).collect(Collectors.joining()), most);
            }
        });
        assertEquals(Map.of(), wrong);
        assertTrue(asked.get() > 200, "asked " + asked);
    }

    private void ask(String page, String query, long most) throws Exception {
        var answer = get(page, query);
        asked.incrementAndGet();
        if (answer.statusCode() >= 500 || answer.body().length() > most) {
            wrong.put(page + "?" + query.substring(0, Math.min(60, query.length())),
                    answer.statusCode() + ", " + answer.body().length() + " of " + most);
        }
    }

    private static TreeSet<String> parameters(String module) throws IOException {
        var found = new TreeSet<String>();
        for (var source : sources(module, "")) {
            READ.matcher(source).results().forEach(read -> found.add(read.group(1)));
        }
        assertTrue(found.size() > 5, found.toString());
        return found;
    }

    private static List<String> sources(String module, String ending) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(Suite.ROOT.resolve("modules").resolve(module).resolve("src/main"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|xhtml)") && file.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static String first(String page, String folder) {
        var link = Pattern.compile("\"/es-co/(" + folder + "/[^\"/?#]+)\"").matcher(page);
        return link.find() ? link.group(1) : folder + "/x";
    }

    /** Also when another device is signed in. */
    private void signIn() throws Exception {
        var answer = submit(get("/backoffice/sign-in", "").body(),
                Map.of("door", "door", "door:login", "admin", "door:password", "vitrina-demo", "door:enter", "x"));
        if (answer.contains("other:take")) {
            submit(answer, Map.of("other", "other", "other:take", "x"));
        }
    }

    private String submit(String page, Map<String, String> typed) throws Exception {
        var fields = new TreeMap<>(typed);
        for (var input = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>").matcher(page); input.find();) {
            fields.putIfAbsent(attribute(input.group(), "name"), attribute(input.group(), "value"));
        }
        var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(Suite.uri("/backoffice/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).body();
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> get(String path, String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Suite.uri(path + (query.isEmpty() ? "" : "?" + query)));
        if (path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + Suite.operatorToken());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
