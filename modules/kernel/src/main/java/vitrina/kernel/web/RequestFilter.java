package vitrina.kernel.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import vitrina.kernel.database.Patience;
import vitrina.kernel.database.Sql;
import vitrina.kernel.settings.Settings;

/** First filter of all: gives the request an id, names the thread after it for the logs, and sets safe headers (Q18). */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Strictest default; the faces replace it by their own. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** Servlets answer others with 501, as if something of ours were missing. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    @Inject
    private transient Settings settings;

    private final String node = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36), 36);
    private final AtomicLong counter = new AtomicLong(System.currentTimeMillis());

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var request = isStarted() ? ForwardedRequest.of(asked, settings.get(WebSettings.PROXIES)) : asked;
        var id = node + "-" + Long.toString(counter.incrementAndGet(), 36);
        var thread = Thread.currentThread();
        var name = thread.getName();
        thread.setName("request " + id);
        RequestContext.enter(new RequestContext(id, request.getRemoteAddr(), Sql.ran()));
        patience(request).begin();
        request.setAttribute("requestId", id);
        response.setHeader("X-Request-Id", id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        try {
            if (!METHODS.contains(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else if (request.getServerName() != null && request.getServerName().endsWith(".invalid")) {
                // So the listener calls a host that is none.
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (!isReadable(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (isStarted() || Paths.of(request).startsWith("/health")) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "10");
                response.setHeader("Connection", "close");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            Patience.end();
            RequestContext.leave();
            thread.setName(name);
        }
    }

    private static Patience patience(HttpServletRequest request) {
        if (Paths.of(request).startsWith("/backoffice/")) {
            return Patience.OF_STAFF;
        }
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? Patience.OF_VISITORS : Patience.OF_ACTS;
    }

    /** Whether the query is text. No page of ours asks for a zero and no database stores it. */
    private static boolean isReadable(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || query.chars().allMatch(sign -> sign < 0x7F)) {
            return query == null || !query.contains("%00");
        }
        // Bytes that nobody encoded: the server throws when it first decodes them. A post is not asked, because that would read its body.
        try {
            return request.getMethod().equals("GET") && request.getParameterMap() != null && !query.contains("%00");
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }

    /** Requests are let in while the tables are still being laid out, and until the last one is done before a stop; half a shop must not answer them. */
    private static boolean isStarted() {
        return Boolean.getBoolean("vitrina.started");
    }
}
