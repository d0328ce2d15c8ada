package vitrina.catalog.imports.file;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Keeps the formatting of a description and nothing that could run, track or break a page (Q14). */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "b", "em", "i", "u", "s", "sub", "sup", "ul", "ol", "li", "h2", "h3", "h4", "blockquote",
                    "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href").onElements("a")
            .allowAttributes("colspan", "rowspan").matching(java.util.regex.Pattern.compile("[0-9]{1,2}")).onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();
    private static final int SUMMARY = 500;

    private SafeHtml() {
    }

    /** The text without its markup, for a summary. */
    static String text(String html) {
        String bare = NOTHING.sanitize(html.replaceAll("<[^>]{0,200}>", " ")).replaceAll("\\s+", " ").strip();
        String plain = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&#64;", "@")
                .replace("&#61;", "=").replace("&#43;", "+").replace("&#96;", "`").replace("&amp;", "&");
        return plain.length() <= SUMMARY ? plain : plain.substring(0, SUMMARY - 1) + "…";
    }

    /** Plain text becomes paragraphs; markup is cleaned. */
    public static String of(String text) {
        if (text.indexOf('<') >= 0) {
            return POLICY.sanitize(text).strip();
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(POLICY.sanitize(paragraph.strip()).replace("\n", "<br />")).append("</p>");
            }
        }
        return html.toString();
    }
}
