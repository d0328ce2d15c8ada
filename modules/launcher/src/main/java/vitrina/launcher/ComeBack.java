package vitrina.launcher;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answer of a shop that is not ready: 503, a page for people in their language, a problem (RFC 9457) for programs. */
final class ComeBack {

    private static final List<String> LANGUAGES = List.of("es", "en", "pt");
    private static final int SECONDS = 5;
    private static final Pattern PROGRAMS = Pattern.compile("\\S+ (?:https?://[^/ ]*)?/+(?:api|hooks|health)(?:[/?;\\s].*)?", Pattern.DOTALL);
    private static final Pattern WANTED = Pattern.compile("(?im)^accept-language:[ \\t]*([^\\r\\n]*)$");
    private static final String STYLE = "body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;font:1.125rem/1.5 system-ui,sans-serif;"
            + "color:#222;background:#fff;text-align:center}h1{font-size:1.5rem}"
            + "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}";
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final Map<String, Properties> TEXTS = LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), ComeBack::texts));

    private ComeBack() {
    }

    /**
     * @param head    of the request, as much as came of it
     * @param closing whether the shop goes rather than comes
     */
    static String to(String head, boolean closing) {
        var language = language(head);
        var texts = TEXTS.get(language);
        var title = texts.getProperty("launcher.come-back.title");
        var detail = texts.getProperty(closing ? "launcher.closing.detail" : "launcher.come-back.detail");
        var code = closing ? "launcher.closing" : "launcher.not-ready";
        boolean program = PROGRAMS.matcher(head).matches();
        var body = program
                ? "{\"type\":\"about:blank\",\"status\":503,\"code\":\"" + code + "\",\"title\":\"" + title + "\",\"detail\":\"" + detail + "\"}"
                : page(language, title, detail);
        return String.join("\r\n",
                "HTTP/1.1 503 Service Unavailable",
                "Retry-After: " + SECONDS,
                "Content-Type: " + (program ? "application/problem+json" : "text/html;charset=UTF-8"),
                "Content-Language: " + language,
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                "Cache-Control: no-store",
                "Content-Security-Policy: " + POLICY,
                "X-Content-Type-Options: nosniff",
                "X-Frame-Options: DENY",
                "Referrer-Policy: no-referrer",
                "Connection: close", "",
                head.startsWith("HEAD ") ? "" : body);
    }

    private static String page(String language, String title, String detail) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex"><meta http-equiv="refresh" content="%s"><title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1><p>%s</p></main></body></html>
                """.formatted(language, SECONDS, title, STYLE, title, detail);
    }

    private static String language(String head) {
        var wanted = WANTED.matcher(head);
        try {
            var best = wanted.find() ? Locale.lookupTag(Locale.LanguageRange.parse(wanted.group(1).strip()), LANGUAGES) : null;
            return best == null ? LANGUAGES.getFirst() : best;
        } catch (IllegalArgumentException nonsense) {
            return LANGUAGES.getFirst();
        }
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in = ComeBack.class.getResourceAsStream("launcher_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
