package vitrina.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Sends requests away with 503 when more come than can be answered. Health is always told, providers' reports are always taken, and the
 * sandbox is the outside world, so none of them waits.
 */
public class AdmissionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** A request computes or waits for the database; more at once than these would only wait for each other. */
    private static final int PLACES = Math.max(16, 8 * Runtime.getRuntime().availableProcessors());
    /** Below the HTTP threads, so that there is always one to say no. */
    private static final int LINE = 100;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final transient Admission admission = new Admission(PLACES, LINE, PATIENCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFree(request.getRequestURI().substring(request.getContextPath().length()))) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("POST")) {
            // Reads a form to its end before a place is taken: whoever sends slowly keeps nobody else out.
            request.getParameterMap();
        }
        if (admission.enter()) {
            try {
                chain.doFilter(request, response);
            } finally {
                admission.leave();
            }
        } else {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isFree(String path) {
        return path.startsWith("/health") || path.startsWith("/hooks/") || path.startsWith("/sandbox/");
    }
}
