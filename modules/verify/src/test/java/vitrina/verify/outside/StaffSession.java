package vitrina.verify.outside;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff without a browser. */
final class StaffSession {

    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"([^\"]+)\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea|select)[^>]*>");

    private StaffSession() {
    }

    /** @return the header that tells who it is */
    static String signIn(String login) throws IOException {
        var page = Wire.get("/backoffice/sign-in");
        var fields = fields(page.body(), "door");
        fields.put("door:login", login);
        fields.put("door:password", "vitrina-demo");
        fields.put("door:enter", "x");
        var answer = submit("/backoffice/sign-in", fields, cookies(page));
        if (answer.body().contains("other:take")) {
            var other = fields(answer.body(), "other");
            other.put("other:take", "x");
            answer = submit("/backoffice/sign-in", other, cookies(page));
        }
        var token = answer.headers("Set-Cookie").stream().filter(cookie -> cookie.startsWith("vb=")).findFirst()
                .orElseThrow(() -> new AssertionError("nobody signed in"));
        return "Cookie: " + token.replaceFirst(";.*", "");
    }

    /** The fields of a form as they stand. */
    static Map<String, String> fields(String page, String id) {
        var fields = new LinkedHashMap<String, String>();
        FORM.matcher(page).results().filter(form -> form.group(1).equals(id)).forEach(form -> INPUT.matcher(form.group()).results()
                .forEach(input -> {
                    var name = attribute(input.group(), "name");
                    if (name != null && !"submit".equals(attribute(input.group(), "type"))) {
                        var value = attribute(input.group(), "value");
                        fields.put(name, value == null ? "" : value);
                    }
                }));
        return fields;
    }

    static Iterable<String> forms(String page) {
        return FORM.matcher(page).results().map(form -> form.group(1)).toList();
    }

    static Wire.Answer submit(String path, Map<String, String> fields, String... headers) throws IOException {
        var body = fields.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&"));
        return Wire.post("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII), headers);
    }

    private static String[] cookies(Wire.Answer page) {
        return page.headers("Set-Cookie").stream().map(cookie -> "Cookie: " + cookie.replaceFirst(";.*", "")).toArray(String[]::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var match = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return match.find() ? match.group(1).replace("&quot;", "\"").replace("&amp;", "&") : null;
    }
}
