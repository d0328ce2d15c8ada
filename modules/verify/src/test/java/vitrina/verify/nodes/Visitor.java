package vitrina.verify.nodes;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vitrina.verify.Suite;

/** A browser with its cookies, before whichever node a balancer chose: they all have one name. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = Suite.client().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return send(address, "application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&")));
    }

    HttpResponse<String> upload(URI address, String field, String content) throws IOException, InterruptedException {
        return send(address, "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--b--\r\n");
    }

    /** A program of a node's machine. */
    static HttpResponse<String> operate(Node node, String method, String path, String body) throws IOException, InterruptedException {
        try (var program = Suite.client().build()) {
            return program.send(HttpRequest.newBuilder(node.uri(path)).timeout(PATIENCE).header("Authorization", node.operator())
                    .header("Content-Type", "text/csv").method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }
    }

    /** As staff, whose form one node shows and another gets. */
    HttpResponse<String> signIn(String login, Node shown, Node sent) throws IOException, InterruptedException {
        var page = get(shown.uri("/backoffice/sign-in"));
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]*>").matcher(found("(<form id=\"door\".*?</form>)", page)).results().map(one -> one.group())
                .forEach(input -> {
                    var name = Pattern.compile(" name=\"([^\"]+)\"").matcher(input);
                    var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input);
                    if (name.find()) {
                        fields.put(name.group(1), value.find() ? value.group(1) : "");
                    }
                });
        fields.putAll(Map.of("door:login", login, "door:password", "vitrina-demo", "door:enter", "x"));
        return post(sent.uri("/backoffice/sign-in"), fields);
    }

    private HttpResponse<String> send(URI address, String type, String body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", type).header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The first group of a pattern in a page. */
    static String found(String pattern, HttpResponse<String> page) {
        var match = Pattern.compile(pattern, Pattern.DOTALL).matcher(page.body());
        if (!match.find()) {
            throw new AssertionError("No " + pattern + " in the answer " + page.statusCode() + " of " + page.uri() + ":\n" + page.body());
        }
        return match.group(1);
    }

    /** Where an answer leads. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " of " + answer.uri() + ":\n" + answer.body()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
