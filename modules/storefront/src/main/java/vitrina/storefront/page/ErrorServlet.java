package vitrina.storefront.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vitrina.kernel.body.LargeBodyFilter;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Trouble;
import vitrina.kernel.text.Texts;
import vitrina.kernel.web.ProblemJson;
import vitrina.storefront.site.SiteAddress;
import vitrina.storefront.site.Sites;

/** Answers every request that was refused or failed outside of a page or a resource: no stack trace, no name of a server (Q18). */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
    private static final String PAGE = read("/storefront/page/error.html");
    private static final String BACKOFFICE_PAGE = read("/storefront/page/backoffice.html");
    private static final String DESK = "/backoffice";
    /** The path of an act, without anything that could be more than an address. */
    private static final Pattern ACT = Pattern.compile("do/[\\w/.-]+");
    /** What the request was; the server forwards every one here as a GET. */
    private static final String METHOD = "jakarta.servlet.error.method";
    /** Addresses of programs, which read no pages. */
    private static final String PROGRAMS = "/api/";
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient Texts texts;
    @Inject
    private transient Sites sites;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean trouble = request.getAttribute(Trouble.class.getName()) != null;
        if (failure instanceof Throwable thrown) {
            LOG.log(Level.SEVERE, Brief.of(thrown), () -> asked + " failed");
            trouble = trouble || Trouble.behind(thrown).isPresent();
        }
        var status = trouble
                ? Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                : request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : Integer.valueOf(404);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (trouble) {
            response.setHeader("Retry-After", "30");
        }
        if (asked.startsWith(PROGRAMS)) {
            response.setContentType(ProblemJson.TYPE);
            var code = trouble ? "kernel.no-database" : "gateway.status-" + status;
            var text = words(wanted(request)).getOrDefault("refusal." + code, code);
            response.getOutputStream().write(ProblemJson.of(status, code, text).toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        var number = String.valueOf(request.getAttribute("requestId"));
        response.getWriter().write(asked.equals(DESK) || asked.startsWith(DESK + "/")
                ? desk(request, status, trouble, number)
                : shop(request, asked, trouble
                        ? "shop.trouble" + acted(request)
                        : status == 413 && !most(request).isEmpty() ? "shop.large.file" : said(status), number));
    }

    private static String said(int status) {
        return switch (status) {
            case 413 -> "shop.large";
            case 400, 408, 411, 415, 422 -> "shop.refused";
            case 503 -> "shop.busy";
            default -> status >= 500 ? "shop.error" : "shop.missing";
        };
    }

    /** Staff are told in the words of their desk, and led back to it. */
    private String desk(HttpServletRequest request, int status, boolean trouble, String number) {
        var chosen = Request.cookie(request, "desk-language");
        var language = chosen != null && Texts.LANGUAGES.contains(chosen) ? chosen : wanted(request);
        var words = words(language);
        var text = switch (status) {
            case 401, 403 -> "backoffice.error.403";
            case 404 -> "backoffice.error.404";
            case 413 -> most(request).isEmpty() ? "backoffice.error.large" : "backoffice.error.large.file";
            case 503 -> trouble ? "backoffice.error.trouble" + acted(request) : "backoffice.error.busy";
            default -> status >= 500 ? "backoffice.error.500" : "backoffice.error.refused";
        };
        return fill(BACKOFFICE_PAGE, language, DESK + "/dashboard", words, "backoffice.error.title", text, "backoffice.error.home",
                "backoffice.error.help",
                number)
                .replace("{status}", String.valueOf(status)).replace("{most}", most(request))
                .replace("{name}", words.getOrDefault("backoffice.title", ""));
    }

    private String shop(HttpServletRequest request, String asked, String said, String number) {
        var site = SiteAddress.parse(asked);
        var language = site.map(SiteAddress::language).filter(Texts.LANGUAGES::contains).orElseGet(() -> wanted(request));
        var ours = site.filter(this::isOurs);
        var home = ours.map(one -> SiteAddress.base(one.language(), one.country()) + "/").orElse("/");
        // Opened, the address of an act leads to the page it is done from.
        boolean act = ours.isPresent() && ACT.matcher(ours.get().path()).matches();
        return fill(PAGE, language, act ? asked : home, words(language), said + ".title", said + ".text", act ? "shop.error.back" : "shop.home",
                "shop.request", number).replace("{most}", most(request));
    }

    /** Megabytes a file may have; empty when the request was to bring none. */
    private static String most(HttpServletRequest request) {
        return request.getAttribute(LargeBodyFilter.LARGEST_FILE) instanceof Integer most && most > 0 ? String.valueOf(most) : "";
    }

    private static String fill(String page, String language, String home, Map<String, String> words, String title, String text, String back,
            String label,
            String number) {
        return page.replace("{language}", language).replace("{home}", home).replace("{title}", words.getOrDefault(title, ""))
                .replace("{text}", words.getOrDefault(text, "")).replace("{back}", words.getOrDefault(back, ""))
                .replace("{label}", words.getOrDefault(label, "")).replace("{request}", number);
    }

    /** Whether something was to be done, so that whoever asked wants to know whether it was. */
    private static String acted(HttpServletRequest request) {
        var method = request.getAttribute(METHOD) instanceof String told ? told : request.getMethod();
        return method.equals("GET") || method.equals("HEAD") ? "" : ".act";
    }

    /** Whether there is a shop; one that cannot be asked for is believed in. */
    private boolean isOurs(SiteAddress address) {
        try {
            return Texts.LANGUAGES.contains(address.language()) && sites.find(address.language(), address.country()).isPresent();
        } catch (RuntimeException noDatabase) {
            LOG.log(Level.FINE, "Shops cannot be read", noDatabase);
            return true;
        }
    }

    /** The best language of the browser's that there are texts in, else the product's first. */
    private static String wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Texts.LANGUAGES.getFirst()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage).filter(Texts.LANGUAGES::contains).findFirst()
                        .orElse(Texts.LANGUAGES.getFirst());
    }

    private static String read(String page) {
        try (var stream = ErrorServlet.class.getResourceAsStream(page)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a database there are only the texts that came with the product. */
    private Map<String, String> words(String language) {
        try {
            return texts.all(language);
        } catch (RuntimeException noDatabase) {
            LOG.log(Level.FINE, "Texts cannot be read", noDatabase);
            return texts.shipped(language);
        }
    }
}
