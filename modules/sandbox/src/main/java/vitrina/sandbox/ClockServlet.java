package vitrina.sandbox;

import static vitrina.sandbox.SandboxPage.escaped;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import vitrina.kernel.time.Clock;

/** Shows the clock and moves it by hours, at most a year in all; zero sets it right. */
@WebServlet(name = "sandbox-clock", urlPatterns = "/sandbox/clock")
public class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration MOST = Duration.ofDays(366);

    @Inject
    private transient Clock clock;
    @Inject
    private transient SandboxPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(request);
        var now = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
                .withLocale(Locale.forLanguageTag(language)).format(clock.now().atZone(ZoneOffset.UTC));
        page.write(response, language, "sandbox.clock.title", page.tools(language) + """
                <p class="amount">%s UTC</p><p>%s</p>
                <form method="post"><label>%s <input name="hours" inputmode="numeric" pattern="[0-9]{1,4}" value="24" required></label>
                <button class="primary">%s</button></form>
                <form method="post"><button name="hours" value="0">%s</button></form>
                """.formatted(escaped(now), page.text(language, "sandbox.clock.ahead", clock.shift().toHours()),
                page.text(language, "sandbox.clock.hours"), page.text(language, "sandbox.clock.move"),
                page.text(language, "sandbox.clock.reset")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var hours = String.valueOf(request.getParameter("hours"));
        if (!hours.matches("\\d{1,4}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var ahead = hours.matches("0+") ? Duration.ZERO : clock.shift().plusHours(Integer.parseInt(hours));
        clock.shiftTo(ahead.compareTo(MOST) > 0 ? MOST : ahead);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sandbox/clock");
    }
}
