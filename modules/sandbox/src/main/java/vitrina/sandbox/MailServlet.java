package vitrina.sandbox;

import static vitrina.sandbox.SandboxPage.escaped;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vitrina.kernel.mail.CaughtMail;
import vitrina.kernel.mail.Mailer;

/** {@code /sandbox/mail} lists, {@code /sandbox/mail/7} shows the text, {@code /sandbox/mail/7/html} the HTML part as it is. */
@WebServlet(name = "sandbox-mail", urlPatterns = "/sandbox/mail/*")
public class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(\\d{1,15})(/html)?");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<\"]+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Inject
    private transient Mailer mailer;
    @Inject
    private transient SandboxPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            list(request, response);
            return;
        }
        var one = ONE.matcher(path);
        var mail = one.matches() ? mailer.caughtMail(Long.parseLong(one.group(1))) : java.util.Optional.<CaughtMail>empty();
        if (mail.isEmpty() || one.group(2) != null && mail.get().html() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (one.group(2) != null) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(mail.get().html());
        } else {
            show(request, response, mail.get());
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(request);
        var rows = new StringBuilder();
        mailer.caught(200).forEach(mail -> rows.append("<tr><td>%s</td><td>%s</td><td><a href=\"/sandbox/mail/%s\">%s</a></td></tr>".formatted(
                TIME.format(mail.caughtAt()), escaped(mail.to()), mail.id(), escaped(mail.subject()))));
        page.write(response, language, "sandbox.mail.title", page.tools(language) + (rows.isEmpty()
                ? "<p>" + page.text(language, "sandbox.mail.empty") + "</p>"
                : "<table><tbody>" + rows + "</tbody></table>"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, CaughtMail mail) throws IOException {
        var language = page.language(request);
        var html = mail.html() == null
                ? ""
                : "<p><a href=\"/sandbox/mail/%s/html\">%s</a></p>".formatted(mail.id(), page.text(language, "sandbox.mail.html"));
        var text = LINK.matcher(escaped(mail.plain())).replaceAll(link -> "<a href=\"$0\">$0</a>");
        page.write(response, language, "sandbox.mail.title", page.tools(language) + """
                <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>%s<pre>%s</pre>
                """.formatted(page.text(language, "sandbox.mail.to"), escaped(mail.to()), page.text(language, "sandbox.mail.subject"),
                escaped(mail.subject()), html, text));
    }
}
