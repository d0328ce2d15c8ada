package vitrina.sandbox;

import static vitrina.sandbox.SandboxPage.escaped;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.outside.OutsideJson;
import vitrina.kernel.settings.Settings;

/** Shows a signed charge, takes the decision, reports it to the shop and sends the shopper back. */
@WebServlet(name = "sandbox-pay", urlPatterns = "/sandbox/pay")
public class PayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final Map<String, String> STATUS = Map.of("approve", "settled", "decline", "failed", "pending", "pending", "slow", "settled");

    @Inject
    private transient SandboxCharges charges;
    @Inject
    private transient SandboxPage page;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signed = signed(request);
        if (signed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        show(request, response, charges.take(signed.get()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signed = signed(request);
        var decision = request.getParameter("decision");
        if (signed.isEmpty() || decision == null || !decision.equals("back") && !STATUS.containsKey(decision)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var charge = charges.take(signed.get());
        if (!decision.equals("back")) {
            charges.decide(charge.id(), STATUS.get(decision), decision.equals("slow") ? SLOW : Duration.ZERO);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", charge.returnUrl() + "?payment=" + (decision.equals("back") ? "left" : "done"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, SandboxCharge charge) throws IOException {
        var language = charge.languageTag();
        var buttons = charge.isOpen()
                ? page.button(language, "decision", "approve", "sandbox.pay.approve", "primary")
                        + page.button(language, "decision", "decline", "sandbox.pay.decline", "")
                        + page.button(language, "decision", "pending", "sandbox.pay.pending", "")
                        + page.button(language, "decision", "slow", "sandbox.pay.slow", "")
                : "<p>" + page.text(language, "sandbox.status." + charge.status()) + "</p>";
        page.write(response, language, "sandbox.pay.title", """
                <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd class="amount">%s</dd></dl>
                <p>%s</p>
                <form method="post" action="/sandbox/pay"><input type="hidden" name="charge" value="%s"><input type="hidden" name="signature" value="%s">
                %s%s</form>
                """.formatted(page.text(language, "sandbox.order"), escaped(charge.label()), page.text(language, "sandbox.amount"),
                escaped(charge.amountText()), page.text(language, "sandbox.pay.explain"), escaped(request.getParameter("charge")),
                escaped(request.getParameter("signature")), buttons,
                page.button(language, "decision", "back", "sandbox.pay.back", "quiet")));
    }

    private Optional<JsonObject> signed(HttpServletRequest request) {
        var encoded = request.getParameter("charge");
        try {
            var body = Base64.getUrlDecoder().decode(encoded == null ? "" : encoded);
            if (!Signature.fits(settings.get(SandboxSettings.SECRET), request.getParameter("signature"), body)) {
                return Optional.empty();
            }
            return OutsideJson.object(body);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
