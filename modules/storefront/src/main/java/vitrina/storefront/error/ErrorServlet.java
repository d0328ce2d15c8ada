package vitrina.storefront.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.fault.Brief;
import vitrina.kernel.fault.Trouble;
import vitrina.kernel.text.Texts;
import vitrina.kernel.web.ProblemJson;
import vitrina.storefront.site.SiteAddress;

/** Answers every request that was refused or failed outside of a page or a resource: no stack trace, no name of a server (Q18). */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
    private static final String PAGE = read("/storefront/error/error.html");
    /** Addresses of programs, which read no pages. */
    private static final String PROGRAMS = "/api/";
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failure instanceof Throwable thrown) {
            LOG.log(Level.SEVERE, Brief.of(thrown), () -> asked + " failed");
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (String.valueOf(asked).startsWith(PROGRAMS)) {
            response.setContentType(ProblemJson.TYPE);
            var code = "gateway.status-" + status;
            var text = words(language(request.getLocale())).getOrDefault("refusal." + code, code);
            response.getOutputStream().write(ProblemJson.of(status, code, text).toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        boolean ours = request.getAttribute(Trouble.class.getName()) != null;
        response.getWriter().write(page(ours ? "shop.trouble" : said(status), String.valueOf(asked), String.valueOf(request.getAttribute("requestId")),
                request.getLocale()));
    }

    private static String said(int status) {
        return switch (status) {
            case 413 -> "shop.large";
            case 400, 408, 411, 415, 422 -> "shop.refused";
            case 503 -> "shop.busy";
            default -> status >= 500 ? "shop.error" : "shop.missing";
        };
    }

    private String page(String said, String asked, String requestId, Locale wanted) {
        var site = SiteAddress.parse(asked);
        var language = site.map(SiteAddress::language)
                .orElse(language(wanted));
        var words = words(language);
        var home = site.map(one -> SiteAddress.base(one.language(), one.country()) + "/").orElse("/");
        return PAGE.replace("{language}", language).replace("{home}", home)
                .replace("{title}", words.getOrDefault(said + ".title", "")).replace("{text}", words.getOrDefault(said + ".text", ""))
                .replace("{back}", words.getOrDefault("shop.home", "")).replace("{label}", words.getOrDefault("shop.request", ""))
                .replace("{request}", requestId);
    }

    private static String language(Locale wanted) {
        return Texts.LANGUAGES.contains(wanted.getLanguage()) ? wanted.getLanguage() : Texts.LANGUAGES.getFirst();
    }

    private static String read(String page) {
        try (var stream = ErrorServlet.class.getResourceAsStream(page)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a database there may be no texts yet; then the code alone has to do. */
    private Map<String, String> words(String language) {
        try {
            return texts.all(language);
        } catch (RuntimeException noDatabase) {
            LOG.log(Level.FINE, "Texts cannot be read", noDatabase);
            return Map.of();
        }
    }
}
