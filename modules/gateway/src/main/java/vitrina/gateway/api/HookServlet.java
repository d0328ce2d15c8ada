package vitrina.gateway.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import vitrina.kernel.messaging.Inbox;
import vitrina.kernel.refusal.Refusal;
import vitrina.payments.provider.PaymentProvider;
import vitrina.payments.provider.Report;

/**
 * Takes webhooks. Answers 200 for what is stored, also for a repetition (Q7); 401 for a wrong signature, without a word about what was wrong;
 * 422 for a genuine message that is no report; 404 for a provider that is not there.
 */
@WebServlet(name = "hooks", urlPatterns = "/hooks/*")
public class HookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final Logger LOG = Logger.getLogger(HookServlet.class.getName());

    @Inject
    @Any
    private transient Instance<PaymentProvider> providers;
    @Inject
    private transient Inbox inbox;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = provider(request.getPathInfo());
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var body = request.getInputStream().readAllBytes();
        var headers = headers(request);
        Optional<Report> report;
        try {
            report = found.get().verify(headers, body);
        } catch (Refusal malformed) {
            LOG.warning(() -> "Refused a genuine webhook of " + found.get().code() + ": " + malformed.code());
            response.setStatus(UNPROCESSABLE);
            return;
        }
        if (report.isEmpty()) {
            LOG.warning(() -> "Refused a webhook for " + found.get().code() + " whose signature is wrong or old");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        accept(found.get().code(), report.get(), body, headers);
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private void accept(String provider, Report report, byte[] body, Map<String, String> headers) {
        if (!inbox.accept(provider, report.eventId(), provider + ":" + report.charge(), body, json(headers))) {
            LOG.fine(() -> "Event " + report.eventId() + " of " + provider + " came again");
        }
    }

    private Optional<PaymentProvider> provider(String path) {
        return path == null
                ? Optional.empty()
                : providers.stream().filter(provider -> path.equals("/" + provider.code())).findFirst();
    }

    /** Names in lower case, as HTTP/2 writes them. */
    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }

    private static JsonObject json(Map<String, String> headers) {
        var json = Json.createObjectBuilder();
        headers.forEach(json::add);
        return json.build();
    }
}
