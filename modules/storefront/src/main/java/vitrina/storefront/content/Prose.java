package vitrina.storefront.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Descriptions come from files and editors of others: only plain paragraphs, lists and emphasis pass, without any attribute; every other
 * tag is dropped and what is left is text (Q14).
 */
public final class Prose {

    private static final Set<String> KEPT = Set.of("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h3", "h4");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|iframe|object|svg|math|template)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern PIECE = Pattern
            .compile("<\\s*+(/?)\\s*+([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|&(#\\d{1,6}|[a-zA-Z]{2,8});|[<>&\"']|[^<>&\"']+");

    private Prose() {
    }

    /** Text without any mark-up becomes paragraphs at its empty lines. */
    public static String safe(String html) {
        var text = UNSEEN.matcher(html).replaceAll("");
        if (!text.contains("<")) {
            text = "<p>" + text.strip().replaceAll("\\n\\s*\\n", "</p><p>").replace("\n", "<br>") + "</p>";
        }
        var safe = new StringBuilder(text.length() + 16);
        for (var piece = PIECE.matcher(text); piece.find();) {
            if (piece.group(2) != null) {
                tag(safe, piece.group(1), piece.group(2).toLowerCase(Locale.ROOT));
            } else if (piece.group(3) != null) {
                safe.append(piece.group());
            } else {
                safe.append(escaped(piece.group()));
            }
        }
        return safe.toString();
    }

    private static void tag(StringBuilder safe, String slash, String name) {
        if (KEPT.contains(name)) {
            safe.append('<').append(slash).append(name).append('>');
        } else if (Set.of("div", "tr", "h1", "h2", "h5", "h6").contains(name)) {
            safe.append("<br>");
        }
    }

    private static String escaped(String piece) {
        return switch (piece) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            case "\"" -> "&quot;";
            case "'" -> "&#39;";
            default -> piece;
        };
    }
}
