package vitrina.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vitrina.kernel.text.Texts;

/** Draws a page: a banner that says it is pretended, a title and a body. */
@ApplicationScoped
public class SandboxPage {

    static final List<String> TOOLS = List.of("simulator", "mail", "clock");

    @Inject
    private Texts texts;

    /** @param body markup whose texts are escaped already */
    public void write(HttpServletResponse response, String language, String titleKey, String body) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                <link rel="icon" href="data:,"><link rel="stylesheet" href="/sandbox/sandbox.css"></head>
                <body><p class="banner">%s</p><main><h1>%s</h1>
                %s
                </main></body></html>
                """.formatted(escaped(language), text(language, titleKey), text(language, "sandbox.banner"), text(language, titleKey), body));
    }

    /** Links between the tools, for every page but the hosted one. */
    public String tools(String language) {
        var links = new StringBuilder("<nav>");
        TOOLS.forEach(tool -> links.append("<a href=\"/sandbox/").append(tool).append("\">")
                .append(text(language, "sandbox." + tool + ".title")).append("</a> "));
        return links.append("</nav>").toString();
    }

    /** The text, escaped for markup. */
    public String text(String language, String key, Object... arguments) {
        return escaped(texts.get(language, key, arguments));
    }

    /** A button that posts one value. */
    public String button(String language, String name, String value, String textKey, String style) {
        return "<button class=\"%s\" name=\"%s\" value=\"%s\">%s</button>"
                .formatted(escaped(style), escaped(name), escaped(value), text(language, textKey));
    }

    /** What the browser prefers of the three languages. */
    public String language(HttpServletRequest request) {
        for (var locales = request.getLocales(); locales.hasMoreElements();) {
            Locale locale = locales.nextElement();
            if (Texts.LANGUAGES.contains(locale.getLanguage())) {
                return locale.getLanguage();
            }
        }
        return Texts.LANGUAGES.getFirst();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
