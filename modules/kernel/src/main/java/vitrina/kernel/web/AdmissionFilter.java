package vitrina.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Sends requests away with 503 when more come than can be answered. Health is always told, providers' reports are always taken, files are
 * only copied, and the sandbox is the outside world, so none of them waits. A request that goes on asynchronously, such as a stream of
 * events, holds no place.
 */
public class AdmissionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** A request computes or waits for the database; more at once than these would only wait for each other. */
    private static final int PLACES = Math.clamp(8L * Runtime.getRuntime().availableProcessors(), 16, 48);
    /** Of one address: an office or a proxy whose word nobody believes is many people, but never all. */
    private static final int SHARE = PLACES * 3 / 4;
    /**
     * The launcher gives the server 720 threads. With 232 senders who are read from or wait to be, those who work, and those who wait for a
     * place, newly, again or to act, there is always one left to say no, to tell the health, and to take a webhook.
     */
    private static final int LINE = 100 - PLACES;
    private static final Duration PATIENCE = Duration.ofMillis(200);
    /** Acts may wait in such numbers: when the last units of something are wanted, hundreds order in the same second. */
    private static final int ACTS = 320;
    private static final Duration PATIENCE_OF_ACTS = Duration.ofSeconds(30);
    private static final List<String> FREE = List.of("/health", "/hooks/", "/sandbox/", "/assets/", "/media/file/", "/jakarta.faces.resource/",
            "/favicon.ico");

    private final transient Admission admission = new Admission(PLACES, SHARE, LINE, PATIENCE, ACTS, PATIENCE_OF_ACTS);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Paths.of(request);
        if (FREE.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        var place = RequestPermit.take(admission, request);
        if (place == null) {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            place.leave();
        }
    }
}
