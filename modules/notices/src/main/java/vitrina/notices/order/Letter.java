package vitrina.notices.order;

import java.util.List;

/**
 * A message before it is written out; every text is in the reader's language and not yet escaped.
 *
 * @param language tag of all texts
 * @param facts    label and value pairs, such as the order's number; values of several lines are kept
 * @param rows     what was bought, each with its amount, and the sums
 * @param linkText label of the one link
 */
public record Letter(String language, String subject, String greeting, List<String> paragraphs, List<Pair> facts, List<Pair> rows,
        String linkText, String link, String footer) {

    /** A label and what belongs to it. */
    public record Pair(String label, String value) {}

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    public String plain() {
        var text = new StringBuilder(greeting).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        facts.forEach(fact -> text.append(fact.label()).append(": ").append(fact.value()).append('\n'));
        if (!rows.isEmpty()) {
            text.append('\n');
            rows.forEach(row -> text.append("  ").append(row.label()).append("  ").append(row.value()).append('\n'));
        }
        return text.append('\n').append(linkText).append(":\n").append(link).append("\n\n").append(footer).append('\n').toString();
    }

    public String html() {
        var body = new StringBuilder();
        body.append("<p>").append(escaped(greeting)).append("</p>");
        paragraphs.forEach(paragraph -> body.append("<p>").append(escaped(paragraph)).append("</p>"));
        if (!facts.isEmpty()) {
            body.append("<table role=\"presentation\" cellpadding=\"4\">");
            facts.forEach(fact -> body.append("<tr><td>").append(escaped(fact.label())).append("</td><td><strong>")
                    .append(escaped(fact.value()).replace("\n", "<br>")).append("</strong></td></tr>"));
            body.append("</table>");
        }
        if (!rows.isEmpty()) {
            body.append("<table role=\"presentation\" cellpadding=\"4\" width=\"100%\">");
            rows.forEach(row -> body.append("<tr><td>").append(escaped(row.label())).append("</td><td align=\"right\">")
                    .append(escaped(row.value())).append("</td></tr>"));
            body.append("</table>");
        }
        body.append("<p><a href=\"").append(escaped(link)).append("\">").append(escaped(linkText)).append("</a></p>");
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="font-family:sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px;margin:0 auto;padding:16px">
                %s
                <hr><p><small>%s</small></p></div></body></html>
                """.formatted(escaped(language), escaped(subject), body, escaped(footer));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
