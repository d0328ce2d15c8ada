package vitrina.sandbox;

import static vitrina.sandbox.SandboxPage.escaped;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Pays, declines or expires charges by hand. */
@WebServlet(name = "sandbox-simulator", urlPatterns = "/sandbox/simulator")
public class SimulatorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DECISIONS = Set.of("settled", "failed", "expired");

    @Inject
    private transient SandboxCharges charges;
    @Inject
    private transient SandboxPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(request);
        var rows = new StringBuilder();
        charges.list(100).forEach(charge -> rows.append(row(language, charge)));
        var table = rows.isEmpty()
                ? "<p>" + page.text(language, "sandbox.simulator.empty") + "</p>"
                : "<table><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody>%s</tbody></table>"
                        .formatted(page.text(language, "sandbox.order"), page.text(language, "sandbox.amount"),
                                page.text(language, "sandbox.code"), page.text(language, "sandbox.status"),
                                page.text(language, "sandbox.decision"), rows);
        page.write(response, language, "sandbox.simulator.title",
                page.tools(language) + "<p>" + page.text(language, "sandbox.simulator.explain") + "</p>" + table);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var decision = request.getParameter("decision");
        try {
            if (decision != null && DECISIONS.contains(decision)) {
                charges.decide(UUID.fromString(String.valueOf(request.getParameter("charge"))), decision, Duration.ZERO);
            }
        } catch (IllegalArgumentException notAnId) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sandbox/simulator");
    }

    private String row(String language, SandboxCharge charge) {
        var buttons = new StringBuilder();
        if (charge.isOpen() || charge.status().equals("expired")) {
            buttons.append(page.button(language, "decision", "settled", "sandbox.simulator.pay", "primary"));
        }
        if (charge.isOpen()) {
            buttons.append(page.button(language, "decision", "failed", "sandbox.pay.decline", ""))
                    .append(page.button(language, "decision", "expired", "sandbox.simulator.expire", ""));
        }
        return """
                <tr><td>%s</td><td>%s</td><td>%s <small>%s</small></td><td>%s</td><td><form method="post"><input type="hidden" name="charge" value="%s">%s</form></td></tr>
                """.formatted(escaped(charge.label()), escaped(charge.amountText()), escaped(charge.code()), escaped(charge.method()),
                page.text(language, "sandbox.status." + charge.status()), charge.id(), buttons);
    }
}
